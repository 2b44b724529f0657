// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A released version never changes; a list of checksums holds us to it. */
class ReleasedFilesTest {

  @TempDir
  Path spec;

  private Path schema;
  private Path example;

  @BeforeEach
  void releaseOneVersion() throws IOException {
    schema = write("wells-dug/v1/schema.json", "{}\n");
    example = write("wells-dug/v1/valid/typical.json", "{ \"wells\": 3 }\n");
    write("wells-dug/v2/schema.json", "{ \"not\": \"released\" }\n");
    list(line(schema) + line(example));
  }

  @Test
  void filesOfTheStandardAreAsReleased() throws IOException {
    assertThat(ReleasedFiles.faults(SpecFolder.SPEC))
        .withFailMessage(
            () -> "A released version never changes. Put the files back as they were, and"
                + " make the change in a new version of the metric.")
        .isEmpty();
  }

  @Test
  void isContentWhenNothingChanged() throws IOException {
    assertThat(ReleasedFiles.faults(spec)).isEmpty();
  }

  @Test
  void seesAChangedFile() throws IOException {
    Files.writeString(schema, "{ }\n");
    assertThat(ReleasedFiles.faults(spec))
        .containsExactly("wells-dug/v1/schema.json was released and has changed");
  }

  @Test
  void seesAChangedLineEnd() throws IOException {
    Files.writeString(schema, "{}\r\n");
    assertThat(ReleasedFiles.faults(spec)).hasSize(1);
  }

  @Test
  void seesALostFile() throws IOException {
    Files.delete(example);
    assertThat(ReleasedFiles.faults(spec))
        .containsExactly("wells-dug/v1/valid/typical.json was released and is gone");
  }

  @Test
  void seesANewFile() throws IOException {
    write("wells-dug/v1/invalid/count--negative.json", "{}\n");
    assertThat(ReleasedFiles.faults(spec))
        .containsExactly(
            "wells-dug/v1/invalid/count--negative.json is new in a version that was released");
  }

  @Test
  void seesABrokenList() throws IOException {
    list(line(schema) + line(schema) + line(example) + "wells-dug/v1 is fine\n");
    assertThat(ReleasedFiles.faults(spec))
        .containsExactly(
            "wells-dug/v1/schema.json is listed twice",
            "Not a line of RELEASED.sha256: wells-dug/v1 is fine");
  }

  private Path write(String name, String text) throws IOException {
    Path file = spec.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void list(String lines) throws IOException {
    Files.writeString(spec.resolve(ReleasedFiles.LIST), "# what was released\n" + lines);
  }

  private String line(Path file) throws IOException {
    String name = spec.relativize(file).toString().replace('\\', '/');
    return ReleasedFiles.sha256(file) + "  " + name + "\n";
  }
}
