// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statements that organisations really published, written down without adding anything: what the counting
 * contract lacks is what the findings name.
 */
class PublishedStatementsTest {

  private static final Path FOLDER = Path.of("reports", "published");
  private static final String COUNTRY = "field/missing /reporter/country";

  private static final Map<String, List<String>> LACKS = Map.ofEntries(
      Map.entry("better-work-two-pages.json", lacks(whenAndWhere(0), whenAndWhere(1))),
      Map.entry("better-work-workers.json", lacks(whenAndWhere(0))),
      Map.entry(
          "nomi-network-2012-course.json",
          lacks(where(0), training(0), whenAndWhere(1), training(1))),
      Map.entry("nomi-network-2012-savings.json", lacks(whenAndWhere(0))),
      Map.entry("nomi-network-250-women.json", lacks(whenAndWhere(0), training(0))),
      Map.entry("nomi-network-target.json", lacks(whenAndWhere(0), training(0))),
      Map.entry("slcp-2021-assessments.json", lacks(where(0))),
      Map.entry("slcp-2023-facilities.json", lacks(where(0))),
      Map.entry("slcp-workers.json", lacks(where(0), where(1))),
      Map.entry(
          "sudara-wages.json",
          lacks(
              whenAndWhere(0),
              List.of(
                  "living-wage-gap/benchmark-incomplete /observations/0/benchmark",
                  "field/missing /observations/0/wages"))),
      Map.entry("women-for-women-international-2022.json", lacks(where(0), training(0))),
      Map.entry("women-for-women-international-2023.json", lacks(where(0), training(0))));

  private static List<String> lacks(List<?>... parts) {
    return Stream.concat(Stream.of(COUNTRY), Stream.of(parts).flatMap(List::stream))
        .map(String.class::cast)
        .toList();
  }

  private static List<String> where(int observation) {
    return List.of("field/missing /observations/" + observation + "/context/area");
  }

  private static List<String> whenAndWhere(int observation) {
    return List.of(
        "field/missing /observations/" + observation + "/context/period",
        "field/missing /observations/" + observation + "/context/area");
  }

  private static List<String> training(int observation) {
    return List.of(
        "women-trained/audience-missing /observations/" + observation + "/audience",
        "field/missing /observations/" + observation + "/minHours",
        "field/missing /observations/" + observation + "/completionRule");
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @Test
  void namesWhatEachStatementLacks() throws IOException {
    MetricsJson json = MetricsJson.builder(StandardMetrics.CATALOGUE)
        .policy(ValidationPolicy.standard().asOf(Days.TODAY))
        .build();
    Map<String, List<String>> found = new TreeMap<>();
    for (Path file : files()) {
      List<Finding> findings = json.read(file).findings();
      found.put(
          file.getFileName().toString(),
          findings.stream()
              .map(finding -> finding.code() + " " + finding.pointer())
              .toList());
    }
    assertThat(found).isEqualTo(new TreeMap<>(LACKS));
  }

  @ParameterizedTest
  @MethodSource("files")
  void claimsNoMoreThanWasPublished(Path file) {
    JsonNode report = JsonMapper.shared().readTree(file.toFile());
    assertThat(report.path("reporter").has("id")).as("an id that nobody stated").isFalse();
    assertThat(report.path("observations")).isNotEmpty().allSatisfy(observation -> {
      JsonNode context = observation.path("context");
      JsonNode source = context.path("source");
      assertThat(source.path("method").stringValue()).isEqualTo("PUBLICATION");
      assertThat(source.path("tier").stringValue()).isIn("T0", "T1");
      assertThat(source.path("citation").stringValue()).isNotBlank();
      assertThat(context.path("note").stringValue()).containsPattern("^(Primary|Secondary) source");
    });
  }
}
