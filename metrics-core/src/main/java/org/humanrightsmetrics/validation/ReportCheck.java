// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.ReportRule;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.Scope;
import org.humanrightsmetrics.rule.SeriesRule;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The rules that look at several observations: repetitions, running totals that fall, ten-fold jumps,
 * targets and baselines, and what the metrics themselves ask of a series or a report.
 *
 * <p>Observations may come in any order of time; a series is read in the order of its periods. At most
 * {@link ValidationPolicy#observationsCompared()} are kept, so that memory stays bounded; what lies beyond
 * is listed as not checked. Confine to one thread.
 */
public final class ReportCheck {

  /** Knows where the parts of one observation stand in the input. */
  @FunctionalInterface
  public interface Locator {
    /**
     * The place of a part.
     *
     * @param pointer from the observation
     * @return line and column; null when unknown
     */
    @Nullable
    Location locate(String pointer);
  }

  private final ValidationPolicy policy;
  private final Map<MetricType<?>, Shape> shapes = new HashMap<>();
  private final List<KeptObservation> kept = new ArrayList<>();
  private boolean overflowed;

  ReportCheck(ValidationPolicy policy) {
    this.policy = policy;
  }

  /**
   * Takes one observation whose fields are sound. One whose period lacks a day has its own finding and no
   * place in a series.
   *
   * @param observation the observation
   * @param pointer its place, for example {@code "/observations/3"}; findings are reported under it
   * @param locator where its parts stand
   */
  public void add(Observation observation, String pointer, Locator locator) {
    ReferencePeriod period = observation.metric().context().period();
    if (period.firstDay().isEmpty() || period.lastDay().isEmpty()) {
      return;
    }
    if (kept.size() >= policy.observationsCompared()) {
      overflowed = true;
      return;
    }
    Shape shape = shapes.computeIfAbsent(observation.metric().type(), Shape::of);
    kept.add(new KeptObservation(kept.size(), observation, pointer, locator, shape));
  }

  /**
   * Runs the rules on everything taken.
   *
   * @return findings in the order of the input
   */
  public ValidationResult finish() {
    ResultCollector result = new ResultCollector(policy);
    SeveralFindings found = new SeveralFindings(result);
    SeriesRules base = new SeriesRules(found);
    for (List<KeptObservation> series : groups(KeptObservation::seriesKey).values()) {
      base.check(series);
      ownSeriesRules(series, found);
    }
    groups(each -> each.observation().reporter().key())
        .values()
        .forEach(report -> ownReportRules(report, found));
    found.emit(kept);
    if (overflowed) {
      severalRules()
          .forEach(
              rule -> result.notChecked(rule.code(), "", NotChecked.Reason.TOO_MANY_OBSERVATIONS));
    }
    return result.result();
  }

  private Stream<RuleDescription> severalRules() {
    return Stream.concat(
            BaseRules.all().stream(),
            shapes.keySet().stream()
                .flatMap(type -> Stream.concat(
                    type.seriesRules().stream().map(SeriesRule::description),
                    type.reportRules().stream().map(ReportRule::description))))
        .filter(rule -> rule.scope() == Scope.SERIES || rule.scope() == Scope.REPORT);
  }

  private Map<Object, List<KeptObservation>> groups(Function<KeptObservation, Object> key) {
    Map<Object, List<KeptObservation>> groups = new LinkedHashMap<>();
    kept.forEach(
        each -> groups.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
    return groups;
  }

  /** What the metrics themselves ask of a baseline and what was reached, one after the other. */
  private static void ownSeriesRules(List<KeptObservation> series, SeveralFindings found) {
    if (series.size() < 2) {
      return;
    }
    List<KeptObservation> measured = series.stream()
        .filter(each -> each.context().role() == ValueRole.BASELINE
            || each.context().role() == ValueRole.ACTUAL)
        .sorted(Comparator.comparing(KeptObservation::last)
            .thenComparing(each -> each.context().role()))
        .toList();
    for (int i = 1; i < measured.size(); i++) {
      ownSeriesRules(measured.get(i).shape().type(), measured.get(i - 1), measured.get(i), found);
    }
  }

  private static <M extends Metric> void ownSeriesRules(
      MetricType<M> type, KeptObservation earlier, KeptObservation later, SeveralFindings found) {
    for (SeriesRule<? super M> rule : type.seriesRules()) {
      if (!needsReported(rule.description(), earlier)
          || !needsReported(rule.description(), later)) {
        continue;
      }
      found.guarded(rule.description(), () -> ask(type, rule, earlier, later, found));
    }
  }

  private static <M extends Metric> void ask(
      MetricType<M> type,
      SeriesRule<? super M> rule,
      KeptObservation earlier,
      KeptObservation later,
      SeveralFindings found) {
    boolean holds = rule.holds(
        type.cast(earlier.metric()),
        type.cast(later.metric()),
        found.changedThresholds(rule.description()));
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (String need : rule.description().needs()) {
      Shape.Accessor accessor = later.shape().accessor(need);
      Object before = accessor.value(earlier.metric());
      Object now = accessor.value(later.metric());
      String name = need.substring(need.lastIndexOf('/') + 1);
      if (before != null && now != null) {
        arguments.put(name + ".before", Shape.shown(before));
        arguments.put(name, Shape.shown(now));
      }
    }
    found.check(rule.description(), holds, later, rule.pointer(), earlier, arguments);
  }

  private static boolean needsReported(RuleDescription rule, KeptObservation entry) {
    return rule.needs().stream()
        .allMatch(need -> Shape.isReported(entry.shape().accessor(need).value(entry.metric())));
  }

  private static void ownReportRules(List<KeptObservation> report, SeveralFindings found) {
    List<Metric> all = report.stream().map(KeptObservation::metric).toList();
    report.forEach(each -> ownReportRules(each.shape().type(), each, all, found));
  }

  private static <M extends Metric> void ownReportRules(
      MetricType<M> type, KeptObservation at, List<Metric> all, SeveralFindings found) {
    for (ReportRule<? super M> rule : type.reportRules()) {
      if (needsReported(rule.description(), at)) {
        found.guarded(rule.description(), () -> {
          List<Rule.Breach> breaches = rule.run(
              type.cast(at.metric()),
              at.observation().reporter(),
              all,
              found.changedThresholds(rule.description()));
          found.check(rule.description(), at, breaches);
        });
      }
    }
  }
}
