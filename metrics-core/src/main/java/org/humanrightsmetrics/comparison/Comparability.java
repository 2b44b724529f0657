// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.PeriodKind;

/**
 * Says whether observations may be read beside each other along an axis: everything but the axis must agree.
 *
 * <p>To be comparable does not mean that values may be added: two years of trained women stand beside each other,
 * and their sum counts some women twice. Where that is so, a reason says it. Nothing here knows a metric by name.
 */
public final class Comparability {

  private static final Comparator<Reason> GRAVEST_FIRST = Comparator.comparing(Reason::demand);

  private static final String OTHER_KIND = "comparison/other-kind-of-period";

  /** A stock has no length and a flow no beginning: where the kinds differ, these say nothing more. */
  private static final Set<String> FOLLOW_FROM_THE_KIND = Set.of(
      "comparison/other-length-of-period",
      "comparison/other-beginning",
      "comparison/other-period",
      "comparison/other-part-of-the-year");

  private Comparability() {}

  /**
   * Compares two observations along one axis.
   *
   * @param axis in what they are meant to differ
   * @param left an observation
   * @param right another; the order changes only which value of a reason stands first
   * @return the verdict on the headline values; {@link Verdict#at} for others
   */
  public static Verdict along(Axis axis, Observation left, Observation right) {
    return along(EnumSet.of(axis), left, right);
  }

  /**
   * Compares two observations along several axes at once, for example two reporters in two areas.
   *
   * @param axes in what they are meant to differ; none to ask whether everything agrees
   * @param left an observation
   * @param right another
   * @return the verdict on the headline values; {@link Verdict#at} for others
   */
  public static Verdict along(Set<Axis> axes, Observation left, Observation right) {
    CountingContract one = CountingContract.of(left);
    CountingContract other = CountingContract.of(right);
    List<Reason> reasons = new ArrayList<>();
    if (one.plan() == other.plan()) {
      differences(one.plan().entries(), axes, left, right, one.plan(), reasons);
      PairReasons.add(axes, left, right, one.plan(), reasons);
    } else {
      differences(ContextProperties.ENTRIES, axes, left, right, one.plan(), reasons);
      if (reasons.isEmpty() || !reasons.get(0).code().equals("comparison/other-metric")) {
        reasons.add(new Reason(
            "comparison/other-metric",
            "/metric",
            Demand.MUST_AGREE,
            left.metric().type().recordClass().getName(),
            right.metric().type().recordClass().getName(),
            List.of(),
            List.of()));
      }
    }
    reasons.sort(GRAVEST_FIRST);
    return Verdict.of(reasons, one.plan().headlines());
  }

  /**
   * Compares several observations along one axis: each with the first.
   *
   * <p>What must agree or be adjusted is found in this way between any two of them; of what needs care, one pair
   * is shown. {@link ComparisonGroups} says which of them belong together.
   *
   * @param axis in what they are meant to differ
   * @param observations at least one, of one metric or of several
   * @return the verdict on reading all of them together; each reason once
   * @throws IllegalArgumentException when there is no observation
   */
  public static Verdict along(Axis axis, List<Observation> observations) {
    if (observations.isEmpty()) {
      throw new IllegalArgumentException("There is nothing to compare: the list is empty");
    }
    Observation first = observations.get(0);
    Set<Reason> reasons = new LinkedHashSet<>();
    for (Observation other : observations.subList(1, observations.size())) {
      Verdict verdict = along(axis, first, other);
      reasons.addAll(verdict.reasons());
      reasons.addAll(verdict.elsewhere());
    }
    List<Reason> sorted = new ArrayList<>(reasons);
    sorted.sort(GRAVEST_FIRST);
    return Verdict.of(sorted, CountingContract.of(first).plan().headlines());
  }

  /**
   * Says whether the parts of one split of one observation may be read beside each other.
   *
   * @param observation what was reported
   * @param split a JSON Pointer to the split, for example {@code "/uniqueCompleters/by/age"}
   * @return the verdict on the parts; comparable when there are fewer than two
   * @throws IllegalArgumentException when the metric has no such split; the message names it
   */
  public static Verdict ofParts(Observation observation, String split) {
    Objects.requireNonNull(split, "split");
    return Verdict.of(PartReasons.of(observation, split), List.of(split));
  }

  private static void differences(
      List<ContractPlan.Entry> entries,
      Set<Axis> axes,
      Observation left,
      Observation right,
      ContractPlan plan,
      List<Reason> reasons) {
    Set<List<String>> otherKind = new HashSet<>();
    Map<Reason, Set<String>> concerns = new LinkedHashMap<>();
    for (ContractPlan.Entry entry : entries) {
      Property property = entry.template();
      boolean follows =
          FOLLOW_FROM_THE_KIND.contains(property.code()) && otherKind.contains(property.concerns());
      if (follows || CountingContract.differs(property, axes) || entry.isIdle(left, right)) {
        continue;
      }
      String one = entry.reader().read(left);
      String other = entry.reader().read(right);
      if (!one.equals(other)) {
        if (property.code().equals(OTHER_KIND)) {
          otherKind.add(property.concerns());
        }
        // One difference that touches several values is told once.
        concerns
            .computeIfAbsent(reason(property, one, other, plan), reason -> new LinkedHashSet<>())
            .addAll(property.concerns());
      }
    }
    concerns.forEach((reason, places) -> reasons.add(reason.concerning(places)));
  }

  private static Reason reason(Property property, String one, String other, ContractPlan plan) {
    List<AdjustmentKind> mends = mends(property, one, other, plan);
    Demand demand = property.demand();
    if (demand == Demand.ADJUSTABLE && mends.isEmpty()) {
      demand = Demand.MUST_AGREE;
    } else if (demand == Demand.MUST_AGREE && !mends.isEmpty()) {
      demand = Demand.ADJUSTABLE;
    }
    return new Reason(property.code(), property.pointer(), demand, one, other, mends, List.of());
  }

  private static List<AdjustmentKind> mends(
      Property property, String one, String other, ContractPlan plan) {
    boolean stated = !one.isEmpty() && !other.isEmpty();
    return switch (property.code()) {
      case "comparison/other-currency" ->
        stated
            ? List.of(AdjustmentKind.CONVERT_CURRENCY, AdjustmentKind.PURCHASING_POWER)
            : List.of();
      case "comparison/other-price-year" -> stated ? List.of(AdjustmentKind.DEFLATE) : List.of();
      case "comparison/other-length-of-period" ->
        stated && property.demand() == Demand.ADJUSTABLE
            ? List.of(AdjustmentKind.ANNUALISE)
            : List.of();
      case OTHER_KIND ->
        isRunningTotalAgainstFlow(one, other) && isCounted(property, plan)
            ? List.of(AdjustmentKind.DIFFERENCE)
            : List.of();
      case "comparison/other-age-bands" ->
        AgeBands.canBeJoined(one, other) ? List.of(AdjustmentKind.MERGE_AGE_BANDS) : List.of();
      default -> List.of();
    };
  }

  private static boolean isRunningTotalAgainstFlow(String one, String other) {
    return Set.of(one, other).equals(Set.of(PeriodKind.FLOW.name(), PeriodKind.CUMULATIVE.name()));
  }

  /** The difference of running totals of persons counts first-timers, which a flow of persons does not. */
  private static boolean isCounted(Property property, ContractPlan plan) {
    return property.concerns().stream()
        .map(plan.values()::get)
        .allMatch(value -> value != null && value.addsUpOverTime());
  }
}
