// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.Locale;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.rule.Texts;

/** The texts that belong to no single metric. */
final class Words {

  /** What the program says by itself. */
  static final Texts PROGRAM = Texts.in(Hrm.class, "/org/humanrightsmetrics/cli");

  /** What all metrics share: the context, the reporter, the general rules. */
  static final Texts SHARED = Texts.in(MetricType.class, "/spec/base");

  /** Both, the program's own first. */
  static final Texts TEXTS = PROGRAM.orElse(SHARED);

  private Words() {}

  /** A text; its key where it is lacking, so that the lack is seen. */
  static String of(String key, Locale locale) {
    return TEXTS.find(key, locale).orElse(key);
  }

  /** A text with places for {@code {0}}, {@code {1}} and so on. */
  static String of(String key, Locale locale, Object... arguments) {
    String text = of(key, locale);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** Under which heading findings of a severity stand: "TO FIX". */
  static String heading(Severity severity, Locale locale) {
    return of("heading." + severity.name(), locale);
  }
}
