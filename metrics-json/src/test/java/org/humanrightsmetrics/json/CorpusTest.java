// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.ReportRule;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.SeriesRule;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The conformance corpus: what is valid gives no finding and survives writing, what is invalid gives exactly the
 * finding after which its file is named, and every rule of a metric is either shown or left out for a reason.
 */
class CorpusTest {

  private static final Path SPEC = Path.of("../metrics-core/src/main/resources/spec");

  private static final int FEWEST_VALID = 4;

  private final MetricsJson json = MetricsJson.builder(StandardMetrics.CATALOGUE)
      .policy(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)))
      .build();

  @TestFactory
  Stream<DynamicNode> corpus() {
    return StandardMetrics.CATALOGUE.types().stream()
        .map(type -> org.junit.jupiter.api.DynamicContainer.dynamicContainer(
            type.toString(), ofMetric(type)));
  }

  private Stream<DynamicTest> ofMetric(MetricType<?> type) {
    Path folder = SPEC.resolve(type.id()).resolve("v" + type.version());
    List<Path> valid = files(folder.resolve("valid"));
    List<Path> invalid = files(folder.resolve("invalid"));
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest(
        type + " has at least " + FEWEST_VALID + " valid and one invalid file", () -> {
          assertThat(valid)
              .as("files in " + folder.resolve("valid"))
              .hasSizeGreaterThanOrEqualTo(FEWEST_VALID);
          assertThat(invalid).as("files in " + folder.resolve("invalid")).isNotEmpty();
        }));
    for (Path file : valid) {
      tests.add(dynamicTest(type + " valid/" + file.getFileName(), () -> isValid(file, type)));
    }
    for (Path file : invalid) {
      tests.add(dynamicTest(type + " invalid/" + file.getFileName(), () -> isInvalid(file, type)));
    }
    tests.add(dynamicTest(type + " shows every rule", () -> showsEveryRule(type, invalid)));
    return tests.stream();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void isValid(Path file, MetricType<?> type) throws IOException {
    ReadResult first = json.read(Files.readAllBytes(file));

    assertThat(first.findings()).as(explained(first.findings())).isEmpty();
    assertThat(first.notChecked()).isEmpty();
    assertThat(first.summary().completeness()).isEqualTo(Completeness.COMPLETE);
    assertThat(first.observations())
        .as("a corpus file shows the metric that it belongs to")
        .anyMatch(observation -> observation.metric().type().id().equals(type.id()));

    String written = json.write(first.orThrow());
    ReadResult second = json.read(written);
    assertThat(second.orThrow()).isEqualTo(first.orThrow());
    assertThat(json.write(second.orThrow())).isEqualTo(written);

    for (int i = 0; i < first.observations().size(); i++) {
      String line = json.writeLine(first.observations().get(i));
      assertThat(json.read(line).observations())
          .containsExactly(first.observations().get(i));
    }
  }

  private void isInvalid(Path file, MetricType<?> type) throws IOException {
    String code = code(file, type);
    List<Finding> findings = json.read(Files.readAllBytes(file)).findings();

    assertThat(findings.stream().map(Finding::code))
        .as(file + "\n" + explained(findings))
        .containsExactly(code);
    Finding finding = findings.get(0);
    assertThat(finding.location()).as("place of " + finding).isPresent();
    // A finding without words helps nobody; an unfilled placeholder helps little.
    for (String text : List.of(
        finding.title(Locale.ENGLISH),
        finding.what(Locale.ENGLISH),
        finding.howToFix(Locale.ENGLISH))) {
      assertThat(text).as("text of " + code).isNotEmpty().isNotEqualTo(code);
      assertThat(text).as("placeholders of " + code).doesNotContainPattern("\\{[A-Za-z.]+}");
    }
  }

  /** {@code completed-exceeds-started.json} and {@code count--negative.json}. */
  private static String code(Path file, MetricType<?> type) {
    String name = file.getFileName().toString().replaceAll("\\.json$", "");
    return name.contains("--") ? name.replace("--", "/") : type.id() + "/" + name;
  }

  private static String explained(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(finding)
          .append("  ")
          .append(finding.value().orElse(""))
          .append(' ')
          .append(finding.arguments())
          .append("\n    ")
          .append(finding.what(Locale.ENGLISH))
          .append('\n');
    }
    return text.toString();
  }

  private void showsEveryRule(MetricType<?> type, List<Path> invalid) {
    Set<String> shown = new TreeSet<>();
    invalid.forEach(file -> shown.add(code(file, type)));
    Map<String, String> ids = new LinkedHashMap<>();
    type.rules().stream().map(Rule::description).forEach(r -> ids.put(r.code(), r.id()));
    type.seriesRules().stream()
        .map(SeriesRule::description)
        .forEach(r -> ids.put(r.code(), r.id()));
    type.reportRules().stream()
        .map(ReportRule::description)
        .forEach(r -> ids.put(r.code(), r.id()));
    ownNames(Shape.of(type).root(), ids);

    StringBuilder table = new StringBuilder("id | code | raised by | left out because\n");
    List<String> neither = new ArrayList<>();
    ids.forEach((code, id) -> {
      boolean isShown = shown.contains(code);
      if (!isShown) {
        neither.add(code);
      }
      table.append(id).append(" | ").append(code).append(" | ");
      table.append(isShown ? "invalid/" + fileName(code, type) : "NOTHING").append(" |\n");
    });
    for (MetricType.LeftOut left : type.leftOut()) {
      table
          .append(left.id())
          .append(" | ")
          .append(left.code())
          .append(" | | ")
          .append(left.reason())
          .append('\n');
    }
    System.out.println(table);
    assertThat(neither)
        .as("every rule needs a file that raises it, or a reason to be left out:\n" + table)
        .isEmpty();
  }

  private static String fileName(String code, MetricType<?> type) {
    return code.replace(type.id() + "/", "").replace("/", "--") + ".json";
  }

  private static void ownNames(RecordNode node, Map<String, String> ids) {
    for (Component component : node.components()) {
      component.reportedAs().values().forEach(code -> ids.putIfAbsent(code, component.id(code)));
      Node inner = component.node();
      while (inner instanceof Node.Sequence sequence) {
        inner = sequence.element();
      }
      if (inner instanceof RecordNode nested) {
        ownNames(nested, ids);
      }
    }
  }
}
