// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.context.AttributionKind;
import org.humanrightsmetrics.context.AttributionMethod;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ObservationStatus;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.SizeKind;
import org.humanrightsmetrics.context.Source;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;

/** The base rules on the counting contract: period, population, source, attribution. */
final class ContextRules {

  private static final String PERIOD = "/context/period";

  private ContextRules() {}

  static void check(MetricType<?> type, Context context, LocalDate asOf, Sink sink) {
    period(type, context.period(), sink);
    notYetOver(context, asOf, sink);
    population(context, sink);
    source(type, context.source(), sink);
    context
        .attribution()
        .filter(claim -> claim.kind() == AttributionKind.ATTRIBUTION
            && claim.method() == AttributionMethod.NO_COMPARISON)
        .ifPresent(claim -> sink.fault(BaseRules.NO_COMPARISON, "/context/attribution", Map.of()));
  }

  private static void period(MetricType<?> type, ReferencePeriod period, Sink sink) {
    PeriodKind kind = period.kind();
    if (!type.periods().contains(kind)) {
      sink.fault(
          BaseRules.KIND_NOT_ALLOWED,
          PERIOD + "/kind",
          Map.of("kind", kind.name(), "allowed", type.periods()));
    }
    if (kind == PeriodKind.STOCK && period.start().isPresent()) {
      sink.fault(
          BaseRules.STOCK_WITH_START,
          PERIOD + "/start",
          Map.of("start", period.start().orElseThrow()));
    }
    missing(kind, period, sink);
    if (period.firstDay().isEmpty() || period.lastDay().isEmpty()) {
      return;
    }
    LocalDate first = period.firstDay().orElseThrow();
    LocalDate last = period.lastDay().orElseThrow();
    if (first.isAfter(last)) {
      sink.fault(BaseRules.START_AFTER_END, PERIOD, Map.of("start", first, "end", last));
      return;
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    BigDecimal most = sink.threshold(BaseRules.LONGER_THAN_A_YEAR, "days");
    if (kind == PeriodKind.FLOW && BigDecimal.valueOf(days).compareTo(most) > 0) {
      sink.fault(
          BaseRules.LONGER_THAN_A_YEAR,
          PERIOD,
          Map.of("start", first, "end", last, "length", days));
    }
  }

  private static void missing(PeriodKind kind, ReferencePeriod period, Sink sink) {
    switch (kind) {
      case STOCK -> need(period.asOf(), "asOf", kind, sink);
      case CUMULATIVE -> {
        need(period.since(), "since", kind, sink);
        need(period.asOf(), "asOf", kind, sink);
      }
      case FLOW -> {
        need(period.start(), "start", kind, sink);
        need(period.end(), "end", kind, sink);
      }
      case COHORT -> {
        need(period.start(), "start", kind, sink);
        need(period.end(), "end", kind, sink);
        need(period.observedAt(), "observedAt", kind, sink);
      }
    }
  }

  private static void need(Optional<LocalDate> date, String name, PeriodKind kind, Sink sink) {
    if (date.isEmpty()) {
      sink.fault(BaseRules.DATE_MISSING, PERIOD, Map.of("missing", name, "kind", kind.name()));
    }
  }

  /** An actual that is called final cannot speak of days to come. */
  private static void notYetOver(Context context, LocalDate asOf, Sink sink) {
    LocalDate last = context.period().lastDay().orElse(null);
    if (context.role() != ValueRole.ACTUAL || last == null) {
      return;
    }
    Status status = context.status().orElse(null);
    LocalDate reported = asOf;
    if (status != null) {
      if (status.status() != ObservationStatus.FINAL
          && status.status() != ObservationStatus.REVISED) {
        return;
      }
      reported = status.reportedOn().orElse(asOf);
    }
    if (reported.isBefore(last)) {
      sink.fault(BaseRules.BEFORE_PERIOD_END, PERIOD, Map.of("end", last, "reported", reported));
    }
  }

  private static void population(Context context, Sink sink) {
    if (context.population().sizeKind() != SizeKind.UNKNOWN
        && context.population().size().isEmpty()) {
      sink.fault(
          BaseRules.SIZE_MISSING,
          "/context/population",
          Map.of("sizeKind", context.population().sizeKind().name()));
    }
  }

  private static void source(MetricType<?> type, Source source, Sink sink) {
    if (type.expectsVerification() && source.tier().compareTo(QualityTier.T1) <= 0) {
      sink.fault(
          BaseRules.SELF_REPORTED,
          "/context/source/tier",
          Map.of("tier", source.tier().name()));
    }
    Optional<Proportion> responses = source.responses().filter(Proportion::isReported);
    if (source.method() == SourceMethod.SURVEY && responses.isPresent()) {
      long answered = responses.get().numerator();
      BigDecimal least = sink.threshold(BaseRules.SAMPLE_TOO_SMALL, "least");
      if (BigDecimal.valueOf(answered).compareTo(least) < 0) {
        sink.fault(
            BaseRules.SAMPLE_TOO_SMALL, "/context/source/responses", Map.of("answered", answered));
      }
    }
    responses.ifPresent(answers -> responseRate(answers, sink));
    source.attrition().ifPresent(loss -> attrition(loss, sink));
  }

  private static void responseRate(Proportion answers, Sink sink) {
    BigDecimal least = sink.threshold(BaseRules.RESPONSE_RATE_LOW, "least");
    if (isShare(answers, rate -> rate.compareTo(least) < 0)) {
      sink.fault(
          BaseRules.RESPONSE_RATE_LOW,
          "/context/source/responses",
          Map.of("answered", answers.numerator(), "asked", answers.denominator()));
    }
  }

  private static void attrition(Proportion loss, Sink sink) {
    BigDecimal most = sink.threshold(BaseRules.ATTRITION_HIGH, "most");
    if (isShare(loss, rate -> rate.compareTo(most) > 0)) {
      sink.fault(
          BaseRules.ATTRITION_HIGH,
          "/context/source/attrition",
          Map.of("lost", loss.numerator(), "atStart", loss.denominator()));
    }
  }

  private static boolean isShare(Proportion proportion, Predicate<BigDecimal> condition) {
    return proportion.share().filter(condition).isPresent();
  }
}
