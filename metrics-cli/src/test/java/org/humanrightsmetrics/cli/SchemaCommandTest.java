// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "women-trained",
        "report",
        "aggregate",
        "comparison",
        "export",
        "findings",
        "manifest",
        "release"
      })
  void aSchemaIsPrinted(String name) {
    Run run = Run.of("schema", name);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("https://json-schema.org/draft/2020-12/schema")
        .endsWith("}\n");
  }

  @Test
  void everySchemaOfAResultCanBeAskedFor() throws IOException {
    Path resources = Path.of("src/main/resources/org/humanrightsmetrics/cli");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(resources, "*.schema.json")) {
      for (Path file : files) {
        String name = file.getFileName().toString().replaceAll("^hrm-|-\\d+\\.schema\\.json$", "");
        assertThat(Run.of("schema", name).out()).as(name).isEqualTo(Files.readString(file));
      }
    }
  }

  @Test
  void anUnknownNameIsAWrongCommandLine() {
    Run run = Run.of("schema", "reprot");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean report?");
  }
}
