// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.comparison.AdjustmentKind;
import org.humanrightsmetrics.comparison.Caveat;
import org.humanrightsmetrics.comparison.Reason;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;

/** Says the reasons of a comparison in the reader's language. */
final class ReasonWords {

  private final MetricType<?> type;
  private final Locale locale;

  ReasonWords(MetricType<?> type, Locale locale) {
    this.type = type;
    this.locale = locale;
  }

  /** A few words, for example "Other currency". */
  String title(String code, String pointer) {
    return finding(code, pointer).build().title(locale);
  }

  /** A sentence with both values. */
  String what(Reason reason) {
    return told(reason).what(locale);
  }

  /** Why it matters; empty where no text says it. */
  String why(Reason reason) {
    return told(reason).why(locale);
  }

  /** What to do; empty where no text says it. */
  String howToFix(Reason reason) {
    return told(reason).howToFix(locale);
  }

  /** What a property is called, for example "Own balance". */
  String field(String pointer) {
    return pointer.isEmpty() ? "" : finding("", pointer).build().label(pointer, locale);
  }

  /** The values of a caveat, side by side. */
  String values(Caveat caveat) {
    return String.join(" | ", caveat.values().stream().map(this::value).toList());
  }

  /** A value, or that none is stated. */
  String value(String value) {
    return value.isEmpty() ? Words.of("compare.not-stated", locale) : value;
  }

  /** What would mend a reason, for example "a dated rate of exchange". */
  List<String> adjustments(List<AdjustmentKind> kinds) {
    return kinds.stream()
        .map(kind -> Words.of("adjustment." + kind.name(), locale))
        .toList();
  }

  private Finding told(Reason reason) {
    return finding(reason.code(), reason.pointer())
        .argument("left", value(reason.left()))
        .argument("right", value(reason.right()))
        .build();
  }

  private Finding.Builder finding(String code, String pointer) {
    return Finding.of(code, Severity.INFO)
        .metric(type.id(), type.version())
        .pointer(pointer)
        .texts(type.texts());
  }
}
