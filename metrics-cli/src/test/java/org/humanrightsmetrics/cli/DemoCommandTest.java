// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.humanrightsmetrics.cli.demo.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  @TempDir
  Path folder;

  @Test
  void theFilesAreWrittenAndTheNextStepsAreSaid() throws IOException {
    Path out = folder.resolve("new/sample");
    Run run = Run.of("demo", "--out", out.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("hrm validate", "hrm compare", "TRAPS.md").doesNotContain("\t");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Demo.files().keySet());
    }
    assertThat(out.resolve(Demo.TRAPS)).hasContent(Demo.files().get(Demo.TRAPS));
  }

  @Test
  void nothingIsReplacedUnlessForced() throws IOException {
    Path kept = folder.resolve(Demo.TOGETHER);
    Files.writeString(kept, "precious");
    Run refused = Run.of("demo", "--out", folder.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(Demo.TOGETHER, "--force");
    assertThat(kept).hasContent("precious");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(kept);
    }
    Run forced = Run.of("demo", "--out", folder.toString(), "--force", "-q");
    assertThat(forced.code()).as(forced.err()).isZero();
    assertThat(forced.out()).isEmpty();
    assertThat(Files.size(kept)).isGreaterThan(10_000);
  }

  @Test
  void aFolderThatCannotBeMadeIsAWrongCommandLine() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "");
    Run run = Run.of("demo", "--out", file.resolve("inside").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be made");
  }
}
