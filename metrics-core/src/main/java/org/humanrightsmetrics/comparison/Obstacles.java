// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.Optional;
import java.util.Set;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.PeriodKind;

/** What forbids to add two figures. */
final class Obstacles {

  private static final Set<CountingUnit> MAY_BE_THE_SAME = Set.of(
      CountingUnit.PERSON_UNIQUE,
      CountingUnit.PERSON_UPPER_BOUND,
      CountingUnit.HOUSEHOLD,
      CountingUnit.SITE,
      CountingUnit.ORGANISATION);

  private Obstacles() {}

  static Optional<Reason> toSum(Figure a, Figure b) {
    return unlike(a, b).or(() -> time(a, b));
  }

  /** Two things that are not of one kind. */
  static Optional<Reason> unlike(Figure a, Figure b) {
    if (a.unit() != b.unit()) {
      return reason(a, "other-unit", a.unit().name(), b.unit().name());
    }
    if (!a.money().equals(b.money())) {
      return reason(a, "other-currency", a.money(), b.money());
    }
    if (!a.prices().equals(b.prices())) {
      return reason(a, "other-price-base", a.prices(), b.prices());
    }
    return a.kind() == b.kind()
        ? Optional.empty()
        : reason(a, "other-kind-of-period", a.kind().name(), b.kind().name());
  }

  private static Optional<Reason> time(Figure a, Figure b) {
    if (a.kind() == PeriodKind.CUMULATIVE) {
      return reason(a, "running-totals-not-added", a.shownPeriod(), b.shownPeriod());
    }
    boolean sameDays = a.shownPeriod().equals(b.shownPeriod());
    if (!a.addsUp() || !b.addsUp()) {
      return reason(a, "means-not-added", a.place(), b.place());
    }
    if (!sameDays && a.kind() != PeriodKind.FLOW) {
      return reason(a, "stocks-not-added", a.shownPeriod(), b.shownPeriod());
    }
    if (MAY_BE_THE_SAME.contains(a.unit())) {
      return reason(a, "people-not-added", a.number().toString(), b.number().toString());
    }
    boolean sameOrigin = a.lineage().origins().stream()
        .map(Obstacles::reporter)
        .anyMatch(reporter ->
            b.lineage().origins().stream().map(Obstacles::reporter).anyMatch(reporter::equals));
    return sameOrigin && overlap(a, b)
        ? reason(a, "may-count-twice", a.shownPeriod(), b.shownPeriod())
        : Optional.empty();
  }

  private static String reporter(String origin) {
    return origin.substring(0, Math.max(0, origin.indexOf(" /")));
  }

  private static boolean overlap(Figure a, Figure b) {
    if (a.start().isEmpty()
        || a.end().isEmpty()
        || b.start().isEmpty()
        || b.end().isEmpty()) {
      return true; // days that nobody stated may be the same days
    }
    return !a.start().get().isAfter(b.end().get())
        && !b.start().get().isAfter(a.end().get());
  }

  private static Optional<Reason> reason(Figure a, String name, String left, String right) {
    return Optional.of(a.refusal(name, left, right));
  }
}
