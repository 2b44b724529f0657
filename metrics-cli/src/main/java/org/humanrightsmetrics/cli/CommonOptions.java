// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.text.Echo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every verb takes. */
final class CommonOptions {

  /** When colours are shown. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  // The languages in which the program's texts exist.
  private static final List<String> LANGUAGES = List.of("en");

  private static final int WIDTH = 100;
  private static final int NARROWEST = 40;

  @Option(
      names = {"-l", "--lang"},
      paramLabel = "LANGUAGE",
      description = "Language of the texts, such as en. Also: the variable HRM_LANG.")
  private @Nullable String language;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never. The variable NO_COLOR means never.")
  private Colour colour = Colour.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Results only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "More about what was done; -vv also where the program failed.")
  private boolean[] verbose = {};

  @Option(names = "--no-progress", description = "Do not say how far a long run has come.")
  private boolean noProgress;

  // The parser asks for it by its annotation.
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose.length > 0;
  }

  /** Says how far reading has come, to those who watch and want it. */
  Progress progress(Session session) {
    return new Progress(session.err(), session.terminals().err() && !quiet && !noProgress);
  }

  /** The language asked for; English, and a word about it, where there are no texts in it. */
  Locale locale(Session session) {
    String asked = language == null ? session.variable("HRM_LANG") : language;
    Locale locale = Locale.forLanguageTag(asked.replace('_', '-'));
    if (asked.isEmpty() || LANGUAGES.contains(locale.getLanguage())) {
      return Locale.ENGLISH;
    }
    session
        .err()
        .line("hrm: there are no texts in the language '" + Echo.visible(asked)
            + "' yet; these are in English.");
    return Locale.ENGLISH;
  }

  Style style(Session session) {
    return switch (colour) {
      case ALWAYS -> new Style(true, session.showsSymbols());
      case NEVER -> new Style(false, session.showsSymbols());
      case AUTO -> new Style(session.showsColours(), session.showsSymbols());
    };
  }

  /** The longest line: 100 characters, or as many as a narrower terminal says it has. */
  int width(Session session) {
    String columns = session.variable("COLUMNS");
    boolean isNumber = columns.matches("[0-9]{1,4}");
    return session.terminals().out() && isNumber
        ? Math.max(NARROWEST, Math.min(WIDTH, Integer.parseInt(columns)))
        : WIDTH;
  }
}
