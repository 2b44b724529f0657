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

/**
 * The committed schemas are those that the headers of the records make, byte for byte. To write them anew:
 * {@code scripts/regenerate}.
 */
class SchemaFilesTest {

  private static final boolean REGENERATE = Boolean.getBoolean("hrm.regenerate");

  @TestFactory
  List<DynamicTest> committedSchemaIsTheOneThatTheHeaderMakes() {
    List<DynamicTest> tests = new ArrayList<>();
    for (MetricType<?> type : StandardMetrics.CATALOGUE.types()) {
      tests.add(DynamicTest.dynamicTest(
          type.toString(), () -> check(SpecFolder.schema(type), MetricSchema.of(type))));
    }
    tests.add(DynamicTest.dynamicTest(
        "report",
        () -> check(SpecFolder.reportSchema(), MetricSchema.ofReport(StandardMetrics.CATALOGUE))));
    return tests;
  }

  private static void check(Path file, String made) throws IOException {
    if (REGENERATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, made);
    }
    assertThat(file)
        .withFailMessage(() -> file + " is not there. Write it with: scripts/regenerate")
        .isRegularFile();
    String committed = Files.readString(file);
    assertThat(committed)
        .withFailMessage(
            () -> file + " differs from what the header of the record says, first here:\n"
                + firstDifference(committed, made)
                + "\nIf the change of the metric is meant: run scripts/regenerate, and read the diff before"
                + " you commit it. A released version never changes: then it needs a new version.")
        .isEqualTo(made);
  }

  private static String firstDifference(String committed, String made) {
    List<String> before = committed.lines().toList();
    List<String> now = made.lines().toList();
    for (int i = 0; ; i++) {
      String was = i < before.size() ? before.get(i) : "(end of file)";
      String is = i < now.size() ? now.get(i) : "(end of file)";
      if (!was.equals(is) || (i >= before.size() && i >= now.size())) {
        return "  line " + (i + 1) + "\n  committed: " + was.strip() + "\n  header:    "
            + is.strip();
      }
    }
  }
}
