// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example prints what is committed beside it. */
class ExamplesTest {

  @FunctionalInterface
  interface Main {
    void run(String[] args) throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> examplesPrintWhatIsCommitted() {
    return Stream.of(
        example("validate-a-file", ValidateAFile::main, "reports/typical-mistakes.json"),
        example("build-a-report", BuildAReport::main),
        example("inside-a-jackson-service", InsideAJacksonService::main),
        example("a-metric-of-your-own", AMetricOfYourOwn::main));
  }

  private static DynamicTest example(String name, Main main, String... args) {
    return DynamicTest.dynamicTest(name, () -> {
      Path committed = Path.of("output", name + ".txt");
      String printed = print(main, args);
      if (Boolean.getBoolean("hrm.regenerate")) {
        Files.createDirectories(committed.getParent());
        Files.writeString(committed, printed);
      }
      assertThat(printed).as("""
                  The example %s no longer prints output/%s.txt.
                  If the new output is right, run scripts/regenerate, read the difference, and commit it.
                  """, name, name).isEqualTo(Files.readString(committed));
    });
  }

  static String print(Main main, String... args) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      main.run(args);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
