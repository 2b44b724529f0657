// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.context.ObservationStatus;
import org.humanrightsmetrics.context.Status;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.PeriodKind;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Shape;

/** The base rules on one series: repetitions, baselines and targets, and how the headline moves in time. */
final class SeriesRules {

  private final SeveralFindings found;

  SeriesRules(SeveralFindings found) {
    this.found = found;
  }

  void check(List<KeptObservation> series) {
    Map<ValueRole, List<KeptObservation>> byRole = new HashMap<>();
    series.forEach(observation -> byRole
        .computeIfAbsent(observation.context().role(), role -> new ArrayList<>())
        .add(observation));
    for (List<KeptObservation> each : byRole.values()) {
      if (each.size() > 1) {
        repetitions(each);
        each.sort(Comparator.comparing(KeptObservation::last));
      }
    }
    List<KeptObservation> actual = byRole.getOrDefault(ValueRole.ACTUAL, List.of());
    rolesAgainstEachOther(
        byRole.getOrDefault(ValueRole.BASELINE, List.of()),
        byRole.getOrDefault(ValueRole.TARGET, List.of()),
        actual);
    if (actual.size() < 2) {
      return;
    }
    for (PeriodKind kind : PeriodKind.values()) {
      ofOneKind(actual.stream().filter(each -> each.kind() == kind).toList(), kind);
    }
  }

  private void repetitions(List<KeptObservation> entries) {
    Map<Object, KeptObservation> seen = new HashMap<>();
    for (KeptObservation entry : entries) {
      KeptObservation before = seen.put(entry.context().period(), entry);
      if (before == null) {
        continue;
      }
      if (before.metric().equals(entry.metric())) {
        found.check(
            BaseRules.REPEATED_OBSERVATION,
            false,
            entry,
            "",
            before,
            Map.of("other", before.place()));
      } else if (!isExplained(entry) && !isExplained(before)) {
        found.check(BaseRules.RESTATED, false, entry, "", before, Map.of("other", before.place()));
      }
    }
  }

  private static boolean isExplained(KeptObservation entry) {
    return entry
        .context()
        .status()
        .filter(status -> status.status() == ObservationStatus.REVISED)
        .flatMap(Status::reason)
        .isPresent();
  }

  private void rolesAgainstEachOther(
      List<KeptObservation> baselines,
      List<KeptObservation> targets,
      List<KeptObservation> actual) {
    if (!baselines.isEmpty()) {
      KeptObservation baseline = baselines.get(0);
      for (KeptObservation target : targets) {
        found.check(
            BaseRules.TARGET_NOT_AFTER_BASELINE,
            target.last().isAfter(baseline.last()),
            target,
            "/context/period",
            baseline,
            Map.of("target", target.last(), "baseline", baseline.last()));
      }
      if (!actual.isEmpty()) {
        KeptObservation first = actual.get(0);
        LocalDate start = first.first();
        BigDecimal days = found.threshold(BaseRules.BASELINE_AFTER_START, "days");
        found.check(
            BaseRules.BASELINE_AFTER_START,
            first.kind() != PeriodKind.FLOW
                || BigDecimal.valueOf(ChronoUnit.DAYS.between(start, baseline.last()))
                        .compareTo(days)
                    <= 0,
            baseline,
            "/context/period",
            first,
            Map.of("baseline", baseline.last(), "start", start));
      }
    }
    for (KeptObservation target : targets) {
      for (KeptObservation reached : actual) {
        if (reached.last().equals(target.last())) {
          equalsTarget(reached, target);
        }
      }
    }
    if (!actual.isEmpty()) {
      KeptObservation first = actual.get(0);
      boolean outcome = first.shape().type().level() == Level.OUTCOME
          || first.shape().type().level() == Level.IMPACT;
      if (outcome) {
        found.check(BaseRules.BASELINE_MISSING, !baselines.isEmpty(), first, "", first, Map.of());
      }
    }
  }

  private void equalsTarget(KeptObservation reached, KeptObservation target) {
    for (Component headline : reached.shape().headlines()) {
      Object value = headline.value(reached.metric());
      Object aimed = headline.value(target.metric());
      if (value != null && aimed != null && Shape.isReported(value) && Shape.isReported(aimed)) {
        found.check(
            BaseRules.EQUALS_TARGET,
            !total(value).equals(total(aimed)),
            reached,
            "/" + headline.name(),
            target,
            Map.of("value", Shape.shown(value)));
      }
    }
  }

  private void ofOneKind(List<KeptObservation> series, PeriodKind kind) {
    for (int i = 1; i < series.size(); i++) {
      KeptObservation later = series.get(i);
      for (Component headline : later.shape().headlines()) {
        Optional<BigDecimal> before = number(headline, series.get(i - 1));
        Optional<BigDecimal> now = number(headline, later);
        if (before.isEmpty() || now.isEmpty()) {
          continue;
        }
        String pointer = "/" + headline.name();
        Map<String, Object> values = Map.of("before", before.get(), "now", now.get());
        if (kind == PeriodKind.CUMULATIVE) {
          found.check(
              BaseRules.CUMULATIVE_DECREASED,
              now.get().compareTo(before.get()) >= 0,
              later,
              pointer,
              series.get(i - 1),
              values);
        }
        found.check(
            BaseRules.ORDER_OF_MAGNITUDE,
            !isJump(before.get(), now.get()),
            later,
            pointer,
            series.get(i - 1),
            values);
        if (kind == PeriodKind.FLOW) {
          found.check(
              BaseRules.REPEATED_VALUE,
              !isCopiedForward(headline, series, i),
              later,
              pointer,
              series.get(i - 1),
              Map.of("value", now.get()));
        }
      }
    }
  }

  private boolean isJump(BigDecimal before, BigDecimal now) {
    BigDecimal times = found.threshold(BaseRules.ORDER_OF_MAGNITUDE, "times");
    BigDecimal least = found.threshold(BaseRules.ORDER_OF_MAGNITUDE, "least");
    return before.signum() != 0
        && now.signum() != 0
        && before.max(now).compareTo(least) >= 0
        && (now.compareTo(before.multiply(times)) > 0 || before.compareTo(now.multiply(times)) > 0);
  }

  private boolean isCopiedForward(Component headline, List<KeptObservation> series, int at) {
    int periods = found.threshold(BaseRules.REPEATED_VALUE, "periods").intValueExact();
    if (at + 1 < periods) {
      return false;
    }
    List<BigDecimal> run = series.subList(at + 1 - periods, at + 1).stream()
        .flatMap(entry -> number(headline, entry).stream())
        .toList();
    return run.size() == periods
        && run.get(0).compareTo(found.threshold(BaseRules.REPEATED_VALUE, "least")) >= 0
        && run.stream().allMatch(value -> value.compareTo(run.get(0)) == 0);
  }

  private static Object total(Object value) {
    return value instanceof Disaggregated<?> disaggregated ? disaggregated.total() : value;
  }

  /** The number by which a headline is followed over time. */
  private static Optional<BigDecimal> number(Component headline, KeptObservation entry) {
    Object value = headline.value(entry.metric());
    if (value == null || !Shape.isReported(value)) {
      return Optional.empty();
    }
    Object whole = total(value);
    if (whole instanceof Count count) {
      return Optional.of(BigDecimal.valueOf(count.value()));
    }
    if (whole instanceof Amount amount) {
      return Optional.of(amount.value());
    }
    if (whole instanceof Quantity quantity) {
      return Optional.of(quantity.value());
    }
    if (whole instanceof Proportion proportion) {
      return Optional.of(BigDecimal.valueOf(proportion.denominator()));
    }
    return whole instanceof Distribution distribution ? distribution.median() : Optional.empty();
  }
}
