// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.ReportRule;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.SeriesRule;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.MetricValidator;
import org.junit.jupiter.api.Test;

/**
 * Every rule that the written definition of the metrics has is either raised by a file of the corpus or
 * left out for a reason. The ids are those of the definition, so that one that nobody wrote is missed here.
 */
class DefinitionTest {

  private static final Path SPEC =
      Path.of("..", "metrics-core", "src", "main", "resources", "spec");

  private static final String IDS = """
      B-01a B-01b B-02a B-02b B-03 B-04 B-05a B-05b B-06a B-06b B-07a B-07b B-08a B-08b B-09 B-10a B-10b
      B-11 B-12 B-13 B-14a B-14b B-15a B-15b B-16 B-17 B-18
      WT-1 WT-2 WT-3 WT-4a WT-4b WT-5 WT-6 WT-7 WT-8a WT-8b WT-9 WT-10
      PS-1a PS-1b PS-2 PS-3 PS-4 PS-5 PS-6 PS-7 PS-8 PS-9 PS-10 PS-11 PS-12
      SE-1 SE-2 SE-3a SE-3b SE-4 SE-5 SE-6 SE-7 SE-8 SE-9 SE-10 SE-11 SE-12
      BS-1 BS-2 BS-3 BS-4 BS-5 BS-6 BS-7 BS-8 BS-9
      WV-1 WV-2 WV-3a WV-3b WV-4 WV-5a WV-5b WV-6 WV-7 WV-8a WV-8b WV-8c WV-9 WV-10 WV-11
      AI-1 AI-2a AI-2b AI-3 AI-4 AI-5 AI-6 AI-7 AI-8 AI-9 AI-10 AI-11 AI-12
      EP-1 EP-2 EP-3 EP-4 EP-5 EP-6 EP-7
      LW-1 LW-2 LW-3 LW-4 LW-5 LW-6 LW-7 LW-8 LW-9 LW-10 LW-11 LW-12
      CS-1 CS-2 CS-3 CS-4 CS-5 CS-6 CS-7 CS-8
      UM-1 UM-2a UM-2b UM-3 UM-4 UM-5 UM-6 UM-7 UM-8 UM-9 UM-10 UM-11 UM-12
      EC-1 EC-2 EC-3 EC-4 EC-5 EC-6 EC-7 EC-8 EC-9 EC-10 EC-11
      FL-1 FL-2 FL-3 FL-4 FL-5 FL-6 FL-7 FL-8 FL-9
      PP-1 PP-2 PP-3 PP-4 PP-5 PP-6 PP-7 PP-8 PP-9
      RF-1 RF-2 RF-3 RF-4 RF-5 RF-6 RF-7 RF-8 RF-9 RF-10
      """;

  /** Faults of structure, which the reader and the field constraints find and no rule describes. */
  private static final Map<String, String> STRUCTURE = Map.of(
      "B-01a", "count/not-a-whole-number",
      "B-01b", "count/negative",
      "B-02a", "ratio/negative-part",
      "B-06a", "money/currency-missing");

  /** What is under a metric's own name in every metric that could raise it. */
  private static final Map<String, String> NAMED_BY_METRICS =
      Map.of("B-06a", "personal-savings/currency-missing");

  private static final Map<String, String> LEFT_OUT = Map.of(
      "B-05b",
      "code/withdrawn-before-period and code/withdrawn-during-period say it more exactly (RATIONALE.md)",
      "B-14b",
      "it is decided when something is published, with the audience at hand");

  @Test
  void everyRuleOfTheDefinitionIsRaisedOrLeftOutForAReason() {
    Map<String, String> codes = new HashMap<>(STRUCTURE);
    codes.putAll(NAMED_BY_METRICS);
    Map<String, String> leftOut = new HashMap<>(LEFT_OUT);
    MetricValidator.baseRules().forEach(rule -> codes.putIfAbsent(rule.id(), rule.code()));
    for (MetricType<?> type : StandardMetrics.CATALOGUE.types()) {
      rules(type).forEach(rule -> codes.put(rule.id(), rule.code()));
      ownNames(Shape.of(type).root(), codes);
      type.leftOut().forEach(left -> leftOut.put(left.id(), left.reason()));
    }
    Map<String, String> raised = raised();

    StringBuilder table = new StringBuilder("id | code | raised by | left out because\n");
    List<String> neither = new ArrayList<>();
    for (String id : IDS.strip().split("\\s+")) {
      String code = codes.getOrDefault(id, "");
      String file = raised.getOrDefault(code, "");
      String reason = file.isEmpty() ? leftOut.getOrDefault(id, "") : "";
      if (file.isEmpty() && reason.isEmpty()) {
        neither.add(id + " " + code);
      }
      table.append(String.join(" | ", id, code, file, reason)).append('\n');
    }
    System.out.println(table);
    assertThat(neither)
        .as("rules of the definition that no file raises and no reason leaves out:%n%s", table)
        .isEmpty();
  }

  private static Stream<RuleDescription> rules(MetricType<?> type) {
    return Stream.of(
            type.rules().stream().map(Rule::description),
            type.seriesRules().stream().map(SeriesRule::description),
            type.reportRules().stream().map(ReportRule::description))
        .flatMap(each -> each);
  }

  private static void ownNames(RecordNode node, Map<String, String> codes) {
    for (Component component : node.components()) {
      component.reportedAs().values().forEach(code -> codes.put(component.id(code), code));
      Node inner = component.node() instanceof Node.Sequence sequence
          ? sequence.element()
          : component.node();
      if (inner instanceof RecordNode nested) {
        ownNames(nested, codes);
      }
    }
  }

  /** From the code to a file that raises it; CorpusTest proves that the file does. */
  private static Map<String, String> raised() {
    Map<String, String> raised = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SPEC)) {
      files
          .filter(file -> file.getParent().endsWith("invalid"))
          .sorted(Comparator.reverseOrder())
          .forEach(file -> {
            String name = file.getFileName().toString().replace(".json", "");
            String metric = SPEC.relativize(file).getName(0).toString();
            String code = name.contains("--") ? name.replace("--", "/") : metric + "/" + name;
            raised.put(code, SPEC.relativize(file).toString());
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return raised;
  }
}
