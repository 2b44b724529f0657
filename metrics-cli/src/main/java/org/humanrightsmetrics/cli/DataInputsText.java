// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.text.Echo;

/** What became of the inputs, for people: every verb that leaves something out says so. */
final class DataInputsText {

  private final Output out;
  private final Locale locale;
  private final Style style;
  private final int width;

  DataInputsText(Output out, Locale locale, Style style, int width) {
    this.out = out;
    this.locale = locale;
    this.style = style;
    this.width = width;
  }

  void write(List<DataInput> inputs) {
    TextTable table = new TextTable()
        .number(word("table.read"))
        .number(word("table.used"))
        .number(word("table.not-asked"))
        .number(word("table.left-out"))
        .path(word("table.file"));
    for (DataInput input : inputs) {
      long leftOut =
          input.leftOut().values().stream().mapToLong(Long::longValue).sum();
      table.row(List.of(
          number(input.read()),
          number(input.used()),
          number(input.notAsked()),
          number(leftOut),
          Echo.visible(input.name())));
    }
    out.line(style.heading(word("heading.inputs")));
    out.print(table.render("  ", width));
    inputs.forEach(this::because);
  }

  private void because(DataInput input) {
    if (input.verdict() == Verdict.PARTLY_CHECKED || input.verdict() == Verdict.UNREADABLE) {
      reason(input, word("verdict." + input.verdict().name() + ".short"));
    }
    input.leftOut().forEach((code, times) -> counted(input, "inputs.left-out", code, times));
    input.doubted().forEach((code, times) -> counted(input, "inputs.doubted", code, times));
  }

  private void counted(DataInput input, String key, String code, long times) {
    reason(input, word(key) + " " + number(times) + " [" + code + "]");
  }

  private void reason(DataInput input, String text) {
    String name = Echo.visible(input.name());
    out.print(Paragraph.wrap("  - ", "    ", width, name + ": " + text));
  }

  private String word(String key) {
    return Words.of(key, locale);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
