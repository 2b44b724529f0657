// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.humanrightsmetrics.Level;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.ReportRule;
import org.humanrightsmetrics.context.Context;
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
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.SeriesRule;
import org.humanrightsmetrics.shape.Component;
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

  private record Entry(
      int number, Observation observation, String pointer, Locator locator, Shape shape) {
    Metric metric() {
      return observation.metric();
    }

    Context context() {
      return observation.metric().context();
    }

    PeriodKind kind() {
      return context().period().kind();
    }

    LocalDate last() {
      return context().period().lastDay().orElseThrow();
    }
  }

  private final ValidationPolicy policy;
  private final Map<MetricType<?>, Shape> shapes = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private boolean overflowed;

  ReportCheck(ValidationPolicy policy) {
    this.policy = policy;
  }

  /**
   * Takes one observation whose fields are sound.
   *
   * @param observation the observation
   * @param pointer its place, for example {@code "/observations/3"}; findings are reported under it
   * @param locator where its parts stand
   */
  public void add(Observation observation, String pointer, Locator locator) {
    Context context = observation.metric().context();
    if (context.period().firstDay().isEmpty() || context.period().lastDay().isEmpty()) {
      return;
    }
    if (entries.size() >= policy.observationsCompared()) {
      overflowed = true;
      return;
    }
    Shape shape = shapes.computeIfAbsent(observation.metric().type(), Shape::of);
    entries.add(new Entry(entries.size(), observation, pointer, locator, shape));
  }

  /**
   * Runs the rules on everything taken.
   *
   * @return findings in the order of the input
   */
  public ValidationResult finish() {
    ResultCollector result = new ResultCollector(policy);
    Run run = new Run(result);
    groups(ReportCheck::seriesKey).values().forEach(run::series);
    groups(entry -> entry.observation().reporter().key()).values().forEach(run::report);
    run.emit();
    if (overflowed) {
      Stream.concat(
              BaseRules.all().stream(),
              shapes.keySet().stream()
                  .flatMap(type -> type.seriesRules().stream().map(SeriesRule::description)))
          .filter(rule -> rule.scope() != org.humanrightsmetrics.rule.Scope.ONE)
          .filter(rule -> rule.scope() != org.humanrightsmetrics.rule.Scope.TABLE)
          .forEach(
              rule -> result.notChecked(rule.code(), "", NotChecked.Reason.TOO_MANY_OBSERVATIONS));
    }
    return result.result();
  }

  private Map<String, List<Entry>> groups(java.util.function.Function<Entry, String> key) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    entries.forEach(entry ->
        groups.computeIfAbsent(key.apply(entry), k -> new ArrayList<>()).add(entry));
    return groups;
  }

  /** What two observations must share to be read as one series. */
  private static String seriesKey(Entry entry) {
    Context context = entry.context();
    return String.join(
        "\n",
        entry.shape().type().id(),
        entry.observation().reporter().key(),
        context.area().code(),
        context.population().description(),
        context.subject().map(Object::toString).orElse(""));
  }

  /** One run over everything taken: finds first, reports in the order of the input afterwards. */
  private final class Run {
    private final ResultCollector result;
    private final Map<Integer, List<Finding>> found = new HashMap<>();

    Run(ResultCollector result) {
      this.result = result;
    }

    void emit() {
      for (Entry entry : entries) {
        found.getOrDefault(entry.number(), List.of()).forEach(result::add);
      }
    }

    void series(List<Entry> series) {
      Map<ValueRole, List<Entry>> byRole = new HashMap<>();
      series.forEach(entry ->
          byRole.computeIfAbsent(entry.context().role(), r -> new ArrayList<>()).add(entry));
      byRole.values().forEach(this::repetitions);
      byRole.values().forEach(entries -> entries.sort(Comparator.comparing(Entry::last)));
      List<Entry> actual = byRole.getOrDefault(ValueRole.ACTUAL, List.of());
      rolesAgainstEachOther(
          byRole.getOrDefault(ValueRole.BASELINE, List.of()),
          byRole.getOrDefault(ValueRole.TARGET, List.of()),
          actual);
      for (PeriodKind kind : PeriodKind.values()) {
        ofOneKind(actual.stream().filter(entry -> entry.kind() == kind).toList(), kind);
      }
      List<Entry> measured = Stream.concat(
              byRole.getOrDefault(ValueRole.BASELINE, List.of()).stream(), actual.stream())
          .sorted(Comparator.comparing(Entry::last))
          .toList();
      for (int i = 1; i < measured.size(); i++) {
        ownSeriesRules(measured.get(i).shape().type(), measured.get(i - 1), measured.get(i));
      }
    }

    private void repetitions(List<Entry> entries) {
      Map<Object, Entry> seen = new HashMap<>();
      for (Entry entry : entries) {
        Entry before = seen.put(entry.context().period(), entry);
        if (before == null) {
          continue;
        }
        if (before.metric().equals(entry.metric())) {
          fault(BaseRules.REPEATED_OBSERVATION, entry, "", before, Map.of("other", place(before)));
        } else if (!isExplained(entry) && !isExplained(before)) {
          fault(BaseRules.RESTATED, entry, "", before, Map.of("other", place(before)));
        }
      }
    }

    private static boolean isExplained(Entry entry) {
      return entry
          .context()
          .status()
          .filter(status -> status.status() == ObservationStatus.REVISED)
          .flatMap(Status::reason)
          .isPresent();
    }

    private void rolesAgainstEachOther(
        List<Entry> baselines, List<Entry> targets, List<Entry> actual) {
      if (!baselines.isEmpty()) {
        Entry baseline = baselines.get(0);
        for (Entry target : targets) {
          check(
              BaseRules.TARGET_NOT_AFTER_BASELINE,
              target.last().isAfter(baseline.last()),
              target,
              "/context/period",
              baseline,
              Map.of("target", target.last(), "baseline", baseline.last()));
        }
        if (!actual.isEmpty()) {
          Entry first = actual.get(0);
          LocalDate start = first.context().period().firstDay().orElseThrow();
          BigDecimal days = policy.threshold(BaseRules.BASELINE_AFTER_START, "days");
          check(
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
      for (Entry target : targets) {
        for (Entry reached : actual) {
          if (reached.last().equals(target.last())) {
            equalsTarget(reached, target);
          }
        }
      }
      if (!actual.isEmpty()) {
        Entry first = actual.get(0);
        boolean outcome = first.shape().type().level() == Level.OUTCOME
            || first.shape().type().level() == Level.IMPACT;
        if (outcome) {
          check(BaseRules.BASELINE_MISSING, !baselines.isEmpty(), first, "", first, Map.of());
        }
      }
    }

    private void equalsTarget(Entry reached, Entry target) {
      for (Component headline : reached.shape().headlines()) {
        Object value = headline.value(reached.metric());
        Object aimed = headline.value(target.metric());
        if (value != null && aimed != null && Shape.isReported(value) && Shape.isReported(aimed)) {
          check(
              BaseRules.EQUALS_TARGET,
              !total(value).equals(total(aimed)),
              reached,
              "/" + headline.name(),
              target,
              Map.of("value", Shape.shown(value)));
        }
      }
    }

    private void ofOneKind(List<Entry> series, PeriodKind kind) {
      for (int i = 1; i < series.size(); i++) {
        Entry later = series.get(i);
        for (Component headline : later.shape().headlines()) {
          Optional<BigDecimal> before = number(headline, series.get(i - 1));
          Optional<BigDecimal> now = number(headline, later);
          if (before.isEmpty() || now.isEmpty()) {
            continue;
          }
          String pointer = "/" + headline.name();
          Map<String, Object> values = Map.of("before", before.get(), "now", now.get());
          if (kind == PeriodKind.CUMULATIVE) {
            check(
                BaseRules.CUMULATIVE_DECREASED,
                now.get().compareTo(before.get()) >= 0,
                later,
                pointer,
                series.get(i - 1),
                values);
          }
          check(
              BaseRules.ORDER_OF_MAGNITUDE,
              !isJump(before.get(), now.get()),
              later,
              pointer,
              series.get(i - 1),
              values);
          if (kind == PeriodKind.FLOW) {
            check(
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
      BigDecimal times = policy.threshold(BaseRules.ORDER_OF_MAGNITUDE, "times");
      BigDecimal least = policy.threshold(BaseRules.ORDER_OF_MAGNITUDE, "least");
      return before.signum() != 0
          && now.signum() != 0
          && before.max(now).compareTo(least) >= 0
          && (now.compareTo(before.multiply(times)) > 0
              || before.compareTo(now.multiply(times)) > 0);
    }

    private boolean isCopiedForward(Component headline, List<Entry> series, int at) {
      int periods = policy.threshold(BaseRules.REPEATED_VALUE, "periods").intValueExact();
      if (at + 1 < periods) {
        return false;
      }
      List<BigDecimal> run = series.subList(at + 1 - periods, at + 1).stream()
          .flatMap(entry -> number(headline, entry).stream())
          .toList();
      return run.size() == periods
          && run.get(0).compareTo(policy.threshold(BaseRules.REPEATED_VALUE, "least")) >= 0
          && run.stream().allMatch(value -> value.compareTo(run.get(0)) == 0);
    }

    private <M extends Metric> void ownSeriesRules(MetricType<M> type, Entry earlier, Entry later) {
      for (SeriesRule<? super M> rule : type.seriesRules()) {
        if (!needsReported(rule.description(), earlier)
            || !needsReported(rule.description(), later)) {
          continue;
        }
        boolean holds = rule.holds(
            type.cast(earlier.metric()),
            type.cast(later.metric()),
            policy.thresholdsOf(rule.description().code()));
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (String need : rule.description().needs()) {
          Object before = later.shape().accessor(need).value(earlier.metric());
          Object now = later.shape().accessor(need).value(later.metric());
          String name = need.substring(need.lastIndexOf('/') + 1);
          if (before != null && now != null) {
            arguments.put(name + ".before", Shape.shown(before));
            arguments.put(name, Shape.shown(now));
          }
        }
        check(rule.description(), holds, later, rule.pointer(), earlier, arguments);
      }
    }

    private boolean needsReported(RuleDescription rule, Entry entry) {
      return rule.needs().stream()
          .allMatch(need -> Shape.isReported(entry.shape().accessor(need).value(entry.metric())));
    }

    void report(List<Entry> ofReporter) {
      List<Metric> all = ofReporter.stream().map(Entry::metric).toList();
      ofReporter.forEach(entry -> ownReportRules(entry.shape().type(), entry, all));
    }

    private <M extends Metric> void ownReportRules(
        MetricType<M> type, Entry entry, List<Metric> all) {
      for (ReportRule<? super M> rule : type.reportRules()) {
        if (needsReported(rule.description(), entry)) {
          Optional<Map<String, Object>> breach = rule.breach(type.cast(entry.metric()), all);
          check(
              rule.description(),
              breach.isEmpty(),
              entry,
              rule.pointer(),
              entry,
              breach.orElse(Map.of()));
        }
      }
    }

    private void check(
        RuleDescription rule,
        boolean holds,
        Entry at,
        String pointer,
        Entry other,
        Map<String, ?> arguments) {
      if (!result.isOn(rule)) {
        return;
      }
      result.checked(!holds);
      if (!holds) {
        add(rule, at, pointer, other, arguments);
      }
    }

    private void fault(
        RuleDescription rule, Entry at, String pointer, Entry other, Map<String, ?> arguments) {
      check(rule, false, at, pointer, other, arguments);
    }

    private void add(
        RuleDescription rule, Entry at, String pointer, Entry other, Map<String, ?> arguments) {
      Map<String, Object> all = new LinkedHashMap<>(rule.thresholds());
      all.putAll(policy.thresholdsOf(rule.code()));
      all.putAll(arguments);
      Finding.Builder finding = Finding.of(at.shape().code(pointer, rule.code()), rule.severity())
          .metric(at.shape().type().id(), at.shape().type().version())
          .texts(at.shape().type().texts())
          .pointer(at.pointer() + pointer)
          .location(at.locator().locate(pointer))
          .arguments(all);
      if (other.number() != at.number()) {
        finding.related(other.pointer() + pointer);
      }
      found.computeIfAbsent(at.number(), n -> new ArrayList<>()).add(finding.build());
    }
  }

  /** Where an observation stands, as the reader of a finding would look for it. */
  private static String place(Entry entry) {
    Location location = entry.locator().locate("");
    return location == null ? entry.pointer() : "line " + location.line();
  }

  private static Object total(Object value) {
    return value instanceof Disaggregated<?> disaggregated ? disaggregated.total() : value;
  }

  /** The number by which a headline is followed over time. */
  private static Optional<BigDecimal> number(Component headline, Entry entry) {
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
