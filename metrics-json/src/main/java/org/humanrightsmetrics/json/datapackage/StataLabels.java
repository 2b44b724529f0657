// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

import java.util.List;

/**
 * The program {@code labels.do}, which makes numbers, days and labels of a table that Stata imported as text.
 *
 * <p>A column with a closed list of codes keeps its codes and gets a labelled twin with the ending {@code _n}.
 */
public final class StataLabels {

  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_NAME = 29;

  private StataLabels() {}

  /**
   * The program.
   *
   * @param table the table that was imported
   * @return the text, which ends with a line feed
   */
  public static String of(TableResource table) {
    StringBuilder out = new StringBuilder();
    out.append("* Generated. Turns the imported texts of ").append(table.path());
    out.append(" into numbers, days and labels.\nversion 14\n");
    for (Field field : table.fields()) {
      String name = field.name();
      switch (field.type()) {
        case INTEGER, NUMBER -> out.append("destring ").append(name).append(", replace\n");
        case DATE -> {
          out.append("generate ").append(twin(name)).append(" = date(").append(name);
          out.append(", \"YMD\")\nformat ").append(twin(name)).append(" %td\n");
        }
        case STRING -> codes(out, name, field.categories());
      }
      out.append("label variable ").append(name).append(' ');
      out.append(quoted(shortened(field.title()))).append('\n');
    }
    return out.toString();
  }

  private static void codes(StringBuilder out, String name, List<Field.Category> categories) {
    if (categories.isEmpty()) {
      return;
    }
    out.append("generate int ").append(twin(name)).append(" = .\n");
    int number = 1;
    for (Field.Category category : categories) {
      out.append("replace ").append(twin(name)).append(" = ").append(number);
      out.append(" if ")
          .append(name)
          .append(" == ")
          .append(quoted(category.value()))
          .append('\n');
      out.append("label define ").append(twin(name)).append(' ').append(number).append(' ');
      out.append(quoted(category.label())).append(number == 1 ? "\n" : ", add\n");
      number++;
    }
    out.append("label values ")
        .append(twin(name))
        .append(' ')
        .append(twin(name))
        .append('\n');
  }

  private static String twin(String name) {
    return (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name) + "_n";
  }

  /** Compound quotes, inside which a quotation mark is a character; what would end them or expand goes. */
  private static String quoted(String text) {
    return "`\""
        + text.replace("`", "'").replace("\"'", "' '").replace("$", "S").replace('\n', ' ') + "\"'";
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_LABEL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL));
  }
}
