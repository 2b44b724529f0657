// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * How the texts of one finding read in one language: placeholders filled, numbers and fields as people say them.
 *
 * @param texts where words and labels stand
 * @param locale the reader's language
 * @param pointer the field that {@code {field}} stands for
 * @param arguments what the other placeholders stand for
 * @param value what {@code {value}} stands for where no argument is named so
 */
record Wording(
    Texts texts,
    Locale locale,
    String pointer,
    Map<String, Object> arguments,
    Optional<String> value) {

  private static final String LABEL = ".label";
  private static final String PERCENT = ".percent";

  /** Replaces {@code {name}}; an apostrophe is an apostrophe, and an unknown name stays visible. */
  String fill(String text) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled.append(text, from, open).append(argument(text.substring(open + 1, close)));
      from = close + 1;
      open = text.indexOf('{', from);
    }
    return filled.append(text, from, text.length()).toString();
  }

  private String argument(String name) {
    if (name.equals("value")) {
      Object own = arguments.get(name);
      return own != null ? show(own) : value.orElse("");
    }
    if (name.equals("field")) {
      return label(pointer);
    }
    if (name.endsWith(LABEL)) {
      return label("/" + name.substring(0, name.length() - LABEL.length()));
    }
    if (name.endsWith(PERCENT)
        && arguments.get(name.substring(0, name.length() - PERCENT.length()))
            instanceof BigDecimal share) {
      return percent(share);
    }
    Object argument = arguments.get(name);
    if (argument == null) {
      return "{" + name + "}";
    }
    boolean kindOfValue = name.equals("expected") || name.equals("found");
    return kindOfValue
        ? texts.find("word." + argument, locale).orElseGet(() -> show(argument))
        : show(argument);
  }

  /**
   * The title of a field, as {@link Finding#label} describes it. What lies inside a measure takes its name from
   * {@code measure.<step>.label} or {@code dimension.<step>.label}.
   */
  String label(String at) {
    List<String> steps = Arrays.stream(at.split("/", -1))
        .filter(name -> !name.isEmpty() && !Character.isDigit(name.charAt(0)))
        .toList();
    // Inside an observation, the list it stands in is no name for anything.
    List<String> names = steps.size() > 1 && steps.get(0).equals("observations")
        ? steps.subList(1, steps.size())
        : steps;
    for (int end = names.size(); end > 0; end--) {
      for (int first = 0; first < end; first++) {
        Optional<String> label =
            texts.find(String.join(".", names.subList(first, end)) + LABEL, locale);
        if (label.isPresent()) {
          return end == names.size()
              ? label.get()
              : label.get() + " (" + step(names.get(names.size() - 1)) + ")";
        }
      }
    }
    return names.isEmpty() ? at : names.get(names.size() - 1);
  }

  /** A step inside a measure is no field of its own: it has a name only beside the field it lies in. */
  private String step(String name) {
    return texts
        .find("measure." + name + LABEL, locale)
        .or(() -> texts.find("dimension." + name + LABEL, locale))
        .orElse(name);
  }

  private String show(Object shown) {
    if (shown instanceof Long || shown instanceof Integer || shown instanceof BigDecimal) {
      return new DecimalFormat("#,##0.#########", symbols()).format(shown);
    }
    if (shown instanceof Collection<?> several) {
      StringJoiner joined = new StringJoiner(", ");
      several.forEach(each -> joined.add(show(each)));
      return joined.toString();
    }
    return String.valueOf(shown);
  }

  /** People speak of 98%, not of 0.98. */
  private String percent(BigDecimal share) {
    return new DecimalFormat("#,##0.#%", symbols()).format(share);
  }

  /** Latin digits in every language, so that a number looks like the one in the file. */
  private DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(
        new Locale.Builder().setLocale(locale).setExtension('u', "nu-latn").build());
  }
}
