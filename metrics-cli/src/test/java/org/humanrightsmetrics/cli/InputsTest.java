// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir
  Path folder;

  private List<String> names(String argument) {
    return Inputs.of(List.of(folder + "/" + argument)).stream()
        .map(input -> input.name().substring(folder.toString().length() + 1)
            + input.fault().map(fault -> " " + fault).orElse(""))
        .toList();
  }

  @Test
  void foldersAndWildcardsAreSortedAndHiddenFilesPassedOver() throws IOException {
    Files.createDirectories(folder.resolve("in/.git"));
    for (String name :
        List.of("b.json", "a.ndjson", "c.txt", ".d.json", "in/e.jsonl", "in/.git/f.json")) {
      Files.writeString(folder.resolve(name), "{}");
    }
    assertThat(names("")).containsExactly("a.ndjson", "b.json", "in/e.jsonl");
    assertThat(names("*.json")).containsExactly("b.json");
    assertThat(names("**.{json,jsonl}")).containsExactly("b.json", "in/e.jsonl");
    assertThat(names("?.txt")).containsExactly("c.txt");
    assertThat(names("c.txt")).containsExactly("c.txt");
  }

  @Test
  void whatCannotBeFoundIsAnInputWithAFault() throws IOException {
    assertThat(names("none.json")).containsExactly("none.json file/not-found");
    assertThat(names("*.xml")).containsExactly("*.xml file/no-match");
    assertThat(names("[")).containsExactly("[ file/no-match");
    Files.createDirectory(folder.resolve("empty"));
    assertThat(names("empty")).containsExactly("empty file/nothing-inside");
  }

  @Test
  void aFileWhoseNameLooksLikeWildcardsIsAFile() throws IOException {
    Files.writeString(folder.resolve("report[1].json"), "{}");
    assertThat(names("report[1].json")).containsExactly("report[1].json");
  }
}
