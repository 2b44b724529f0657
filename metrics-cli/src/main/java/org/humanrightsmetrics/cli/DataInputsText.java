// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
        .text(word("table.file"))
        .number(word("table.read"))
        .number(word("table.used"))
        .number(word("table.not-asked"))
        .number(word("table.left-out"))
        .text(word("table.because"));
    for (DataInput input : inputs) {
      long leftOut =
          input.leftOut().values().stream().mapToLong(Long::longValue).sum();
      table.row(List.of(
          Echo.visible(input.name()),
          number(input.read()),
          number(input.used()),
          number(input.notAsked()),
          number(leftOut),
          because(input)));
    }
    out.line(style.heading(word("heading.inputs")));
    out.print(table.render("  ", width));
  }

  private String because(DataInput input) {
    String codes = input.leftOut().entrySet().stream()
        .map(reason -> reason.getKey() + " " + number(reason.getValue()))
        .collect(Collectors.joining(", "));
    boolean whole =
        input.verdict() == Verdict.READY || input.verdict() == Verdict.NOT_READY;
    String verdict = whole ? "" : word("verdict." + input.verdict().name() + ".short");
    return verdict.isEmpty() || codes.isEmpty() ? verdict + codes : verdict + ": " + codes;
  }

  private String word(String key) {
    return Words.of(key, locale);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
