// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Rule;
import org.humanrightsmetrics.rule.RuleDescription;
import org.humanrightsmetrics.rule.Scope;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The rules that one observation of one metric must follow, made ready once: those of every metric, then
 * those of its own definition.
 *
 * <p>Immutable and thread-safe.
 */
final class ObservationRules {

  private static final int BASE_CHECKS = (int) BaseRules.all().stream()
      .filter(rule -> rule.scope() == Scope.ONE || rule.scope() == Scope.TABLE)
      .count();

  private final Shape shape;
  private final JudgedComponents judged;
  private final List<Prepared<?>> rules;

  // Made when first asked for: whoever runs the rules inside a validator never asks.
  private volatile @Nullable SoundFields fields;

  private ObservationRules(Shape shape, List<Prepared<?>> rules) {
    this.shape = shape;
    this.judged = JudgedComponents.of(shape.root());
    this.rules = rules;
  }

  /** One rule with readers of what it needs. */
  private record Prepared<M extends Metric>(
      MetricType<M> type,
      Rule<? super M> rule,
      List<Shape.Accessor> needs,
      List<Shape.Accessor> reads) {

    List<Rule.Breach> run(Metric metric, Map<String, BigDecimal> overrides) {
      return rule.run(type.cast(metric), overrides);
    }
  }

  static ObservationRules of(MetricType<?> type) {
    Shape shape = Shape.of(type);
    return new ObservationRules(shape, prepare(type, shape));
  }

  private static <M extends Metric> List<Prepared<?>> prepare(MetricType<M> type, Shape shape) {
    List<Prepared<?>> prepared = new ArrayList<>();
    for (Rule<? super M> rule : type.rules()) {
      prepared.add(new Prepared<>(
          type,
          rule,
          rule.description().needs().stream().map(shape::accessor).toList(),
          rule.description().reads().stream().map(shape::accessor).toList()));
    }
    return List.copyOf(prepared);
  }

  Shape shape() {
    return shape;
  }

  /**
   * Whether the fields of an observation are sound beyond doubt; if not, the validator must be asked.
   *
   * @param metric an observation of this metric
   * @param validator the one that would be asked
   */
  boolean hasSoundFields(Metric metric, Validator validator) {
    SoundFields known = fields;
    if (known == null) {
      known = SoundFields.of(shape, validator);
      fields = known;
    }
    return known.areCertain(metric);
  }

  /**
   * Runs every rule that does not read something unsound.
   *
   * @param metric an observation whose required components are there
   * @param unsound pointers of components that the reader could not take
   * @param result gathers findings and what could not be checked
   */
  void run(Metric metric, Set<String> unsound, ResultCollector result) {
    List<Finding> found = new ArrayList<>(0);
    runBase(metric, result, found);
    runOwn(metric, unsound, result, found);
    withoutSuperseded(found).forEach(result::add);
  }

  private void runBase(Metric metric, ResultCollector result, List<Finding> found) {
    Set<String> breached = new HashSet<>(4);
    Sink sink = new Sink() {
      @Override
      public void fault(RuleDescription rule, String pointer, Map<String, ?> arguments) {
        if (result.isOn(rule)) {
          breached.add(rule.code());
          found.add(finding(rule, pointer, arguments, result.policy()));
        }
      }

      @Override
      public BigDecimal threshold(RuleDescription rule, String name) {
        return result.policy().threshold(rule, name);
      }
    };
    LocalDate asOf = result.policy().asOf();
    Context context = metric.context();
    ContextRules.check(shape.type(), context, asOf, sink);
    ReferencePeriod period = context.period();
    LocalDate last = period.lastDay().orElse(asOf);
    ValueRules values = new ValueRules(period.firstDay().orElse(last), last, sink);
    PartRules parts = new PartRules(context.role(), sink);
    judged.walk(metric, (path, node, value) -> {
      values.visit(path, node, value);
      if (node instanceof Node.OfDisaggregated disaggregated) {
        parts.visit(path, disaggregated, (Disaggregated<?>) value);
      }
    });
    result.checked(BASE_CHECKS, breached.size());
  }

  private void runOwn(
      Metric metric, Set<String> unsound, ResultCollector result, List<Finding> found) {
    for (int i = 0; i < rules.size(); i++) {
      Prepared<?> prepared = rules.get(i);
      RuleDescription rule = prepared.rule().description();
      if (!result.isOn(rule)) {
        continue;
      }
      if (readsUnsound(rule, unsound)) {
        result.notChecked(rule.code(), "", NotChecked.Reason.FIELD_NOT_SOUND);
        continue;
      }
      if (!applies(prepared.needs(), metric)) {
        continue;
      }
      List<Rule.Breach> breaches;
      try {
        breaches = prepared.run(metric, result.policy().thresholdsOf(rule.code()));
      } catch (RuntimeException e) {
        // A rule of a third party that throws must not take the report with it.
        result.failed(rule, e);
        continue;
      }
      result.checked(!breaches.isEmpty());
      for (Rule.Breach breach : breaches) {
        found.add(finding(prepared, metric, breach));
      }
    }
  }

  private static boolean readsUnsound(RuleDescription rule, Set<String> unsound) {
    if (unsound.isEmpty()) {
      return false;
    }
    return Stream.concat(rule.needs().stream(), rule.reads().stream())
        .anyMatch(read -> unsound.stream()
            .anyMatch(bad ->
                bad.equals(read) || bad.startsWith(read + "/") || read.startsWith(bad + "/")));
  }

  private static boolean applies(List<Shape.Accessor> needs, Metric metric) {
    for (int i = 0; i < needs.size(); i++) {
      if (!Shape.isReported(needs.get(i).value(metric))) {
        return false;
      }
    }
    return true;
  }

  private Finding finding(
      RuleDescription rule, String pointer, Map<String, ?> arguments, ValidationPolicy policy) {
    Map<String, Object> all = new LinkedHashMap<>(rule.thresholds());
    all.putAll(policy.thresholdsOf(rule.code()));
    all.putAll(arguments);
    return base(rule, shape.code(pointer, rule.code()), pointer).arguments(all).build();
  }

  private Finding finding(Prepared<?> prepared, Metric metric, Rule.Breach breach) {
    RuleDescription rule = prepared.rule().description();
    Finding.Builder finding = base(rule, rule.code(), breach.pointer());
    show(rule.needs(), prepared.needs(), metric, breach, finding);
    show(rule.reads(), prepared.reads(), metric, breach, finding);
    return finding.arguments(breach.arguments()).build();
  }

  private static void show(
      List<String> pointers,
      List<Shape.Accessor> accessors,
      Metric metric,
      Rule.Breach breach,
      Finding.Builder finding) {
    for (int i = 0; i < pointers.size(); i++) {
      String pointer = pointers.get(i);
      Object value = accessors.get(i).value(metric);
      if (value == null || (value instanceof List<?> list && list.isEmpty())) {
        continue;
      }
      if (!isSeveral(value)) {
        finding.argument(pointer.substring(pointer.lastIndexOf('/') + 1), Shape.shown(value));
      }
      if (!isInside(breach.pointer(), pointer)) {
        finding.related(pointer);
      }
    }
  }

  /** A whole context, period or list is no word for a sentence. */
  private static boolean isSeveral(Object value) {
    return value instanceof List<?>
        || (value instanceof Record
            && value.getClass().getPackage() != Disaggregated.class.getPackage());
  }

  private static boolean isInside(String place, String other) {
    return place.equals(other) || place.startsWith(other + "/");
  }

  private Finding.Builder base(RuleDescription rule, String code, String pointer) {
    return Finding.of(code, rule.severity())
        .metric(shape.type().id(), shape.type().version())
        .texts(shape.type().texts())
        .pointer(pointer);
  }

  /** One cause, one finding: where a rule of the metric speaks, the general one it replaces is silent. */
  private List<Finding> withoutSuperseded(List<Finding> found) {
    if (found.size() < 2) {
      return found;
    }
    Set<String> silenced = new HashSet<>();
    for (Finding finding : found) {
      for (Prepared<?> prepared : rules) {
        RuleDescription rule = prepared.rule().description();
        if (rule.code().equals(finding.code())) {
          for (String general : rule.supersedes()) {
            String dimension = dimension(finding);
            silenced.add(cause(general, finding.pointer(), dimension));
            silenced.add(cause(general, finding.pointer() + "/total", dimension));
          }
        }
      }
    }
    return found.stream()
        .filter(finding -> !silenced.contains(cause(finding.code(), finding.pointer(), ""))
            && !silenced.contains(cause(finding.code(), finding.pointer(), dimension(finding))))
        .toList();
  }

  private static String cause(String code, String pointer, String dimension) {
    return code + " " + pointer + " " + dimension;
  }

  /** Several splits may be at fault at one place; a rule that names one speaks of no other. */
  private static String dimension(Finding finding) {
    return String.valueOf(finding.arguments().getOrDefault("dimension", ""));
  }
}
