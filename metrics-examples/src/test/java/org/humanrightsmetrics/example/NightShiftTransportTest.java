// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadResult;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of the corpus holds for a metric from outside as it does for those of the standard. */
class NightShiftTransportTest {

  private static final Path FOLDER = Path.of("src/main/resources/spec/night-shift-transport/v1");

  private final MetricsJson json = MetricsJson.builder(
          StandardMetrics.CATALOGUE.plus(NightShiftTransport.TYPE))
      .policy(ValidationPolicy.standard().asOf(Days.TODAY))
      .build();

  static List<Path> valid() throws IOException {
    return files("valid");
  }

  static List<Path> invalid() throws IOException {
    return files("invalid");
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("valid")
  void givesNoFindingAndSurvivesWriting(Path file) throws IOException {
    ReadResult first = json.read(Files.readAllBytes(file));
    assertThat(first.findings()).isEmpty();
    assertThat(first.notChecked()).isEmpty();

    String written = json.write(first.orThrow());
    assertThat(json.read(written).orThrow()).isEqualTo(first.orThrow());
    assertThat(json.write(json.read(written).orThrow())).isEqualTo(written);
    first
        .observations()
        .forEach(
            observation -> assertThat(json.read(json.writeLine(observation)).observations())
                .containsExactly(observation));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void givesTheFindingAfterWhichTheFileIsNamed(Path file) throws IOException {
    List<Finding> findings = json.read(Files.readAllBytes(file)).findings();

    assertThat(findings).extracting(Finding::code).containsExactly(code(file));
    Finding finding = findings.get(0);
    assertThat(finding.location()).isPresent();
    for (String text : List.of(
        finding.title(Locale.ENGLISH),
        finding.what(Locale.ENGLISH),
        finding.howToFix(Locale.ENGLISH))) {
      assertThat(text).isNotBlank().isNotEqualTo(finding.code()).doesNotContain("{");
    }
  }

  @Test
  void showsEveryRuleOfTheMetric() throws IOException {
    Set<String> shown =
        invalid().stream().map(NightShiftTransportTest::code).collect(Collectors.toSet());
    assertThat(NightShiftTransport.TYPE.rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(shown).contains(rule.description().code()));
  }

  private static String code(Path file) {
    String name = file.getFileName().toString().replace(".json", "");
    return name.contains("--") ? name.replace("--", "/") : "night-shift-transport/" + name;
  }
}
