// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.json.MetricSchema;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the corpus says of the schemas, without the reader: a program in another language finds the same. */
class SchemaCorpusTest {

  private static final SchemaJudge REPORT =
      SchemaJudge.of(MetricSchema.ofReport(StandardMetrics.CATALOGUE)).asValidatorsCome();

  @TestFactory
  List<DynamicTest> validFilesPass() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (MetricType<?> type : StandardMetrics.CATALOGUE.types()) {
      for (Path file : SpecFolder.corpus(type, "valid")) {
        tests.add(DynamicTest.dynamicTest(
            type + " " + file.getFileName(),
            () -> assertThat(REPORT.errors(Files.readString(file))).isEmpty()));
      }
    }
    return tests;
  }

  /** Structural faults are refused, once; where a rule is broken, the schema must not see anything. */
  @TestFactory
  List<DynamicTest> invalidFilesAreRefusedWhenTheirStructureIsAtFault() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (MetricType<?> type : StandardMetrics.CATALOGUE.types()) {
      Codes codes = Codes.of(type);
      for (Path file : SpecFolder.corpus(type, "invalid")) {
        String code = SpecFolder.code(type, file);
        if (codes.isBeyondSchemas(code)) {
          continue;
        }
        tests.add(DynamicTest.dynamicTest(type + " " + file.getFileName(), () -> {
          List<String> errors = REPORT.errors(Files.readString(file));
          if (codes.isMembership(code)) {
            // Of an open list the schema knows the form alone; SchemaAgreementTest tells the two
            // apart.
            assertThat(errors).hasSizeLessThanOrEqualTo(1);
          } else if (codes.isStructural(code)) {
            assertThat(errors).as("a structural fault is one error").hasSize(1);
          } else {
            assertThat(errors).as("a schema cannot know this rule").isEmpty();
          }
        }));
      }
    }
    return tests;
  }
}
