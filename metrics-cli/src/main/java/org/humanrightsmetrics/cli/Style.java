// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import org.humanrightsmetrics.rule.Severity;

/**
 * How text looks on a terminal. Colour and symbols only repeat what the words say.
 *
 * @param colour whether escape sequences may be written
 * @param symbols whether signs beyond ASCII may be written
 */
record Style(boolean colour, boolean symbols) {

  /** Neither colour nor symbols: what a file gets. */
  static final Style PLAIN = new Style(false, false);

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String GREEN = "\u001b[32m";

  String heading(String text) {
    return wrap(BOLD, text);
  }

  String verdict(Verdict verdict, String text) {
    return switch (verdict) {
      case READY -> wrap(BOLD + GREEN, text);
      case PARTLY_CHECKED -> wrap(BOLD + YELLOW, text);
      case NOT_READY, UNREADABLE -> wrap(BOLD + RED, text);
    };
  }

  /** How a finding begins: a sign, or the word. */
  String mark(Severity severity) {
    return switch (severity) {
      case ERROR -> wrap(RED, symbols ? "✗" : "ERROR");
      case WARNING -> wrap(YELLOW, symbols ? "⚠" : "WARNING");
      case INFO -> symbols ? "·" : "INFO";
    };
  }

  private String wrap(String sequence, String text) {
    return colour ? sequence + text + RESET : text;
  }
}
