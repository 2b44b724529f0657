// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Numbers that hold for spans of days: rates, indices. The narrowest span that covers the days asked for counts. */
final class Spans {

  record Span(LocalDate first, LocalDate last, Fraction number) {
    boolean covers(LocalDate from, LocalDate to) {
      return !first.isAfter(from) && !last.isBefore(to);
    }

    String shown() {
      return first.equals(last) ? first.toString() : first + "/" + last;
    }
  }

  static final Spans NONE = new Spans(List.of());

  private final List<Span> spans;

  private Spans(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  Spans plus(LocalDate first, LocalDate last, Fraction number) {
    if (first.isAfter(last)) {
      throw new IllegalArgumentException(
          "The span ends (" + last + ") before it begins (" + first + ")");
    }
    if (number.signum() <= 0) {
      throw new IllegalArgumentException("A factor must be above 0, and " + number + " is not");
    }
    if (spans.stream().anyMatch(span -> span.first.equals(first) && span.last.equals(last))) {
      throw new IllegalArgumentException("There is already a number for " + first + "/" + last);
    }
    List<Span> more = new ArrayList<>(spans);
    more.add(new Span(first, last, number));
    more.sort(Comparator.comparing((Span span) -> span.last.toEpochDay() - span.first.toEpochDay())
        .thenComparing(Span::first));
    return new Spans(more);
  }

  /** The narrowest span around the days; of two equally narrow ones the earlier. */
  Optional<Span> covering(LocalDate from, LocalDate to) {
    return spans.stream().filter(span -> span.covers(from, to)).findFirst();
  }
}
