// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void linesAreBrokenAtSpacesAndLongWordsStayWhole() {
    assertThat(Paragraph.wrap("- ", "  ", 12, "one two three")).isEqualTo("- one two\n  three\n");
    assertThat(Paragraph.wrap("", "", 5, "a/very/long/path b")).isEqualTo("a/very/long/path\nb\n");
    assertThat(Paragraph.wrap("x ", "", 5, "")).isEqualTo("x \n");
  }

  @Test
  void lettersAreCountedRatherThanUnits() {
    assertThat(Paragraph.wrap("", "", 5, "🙂🙂 🙂🙂")).isEqualTo("🙂🙂 🙂🙂\n");
  }
}
