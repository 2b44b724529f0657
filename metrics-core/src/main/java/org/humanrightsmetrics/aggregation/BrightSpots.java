// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.humanrightsmetrics.Direction;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.comparison.Comparability;
import org.humanrightsmetrics.comparison.Reason;
import org.humanrightsmetrics.comparison.Verdict;
import org.humanrightsmetrics.context.QualityTier;
import org.humanrightsmetrics.context.ReferencePeriod;
import org.humanrightsmetrics.context.Selection;
import org.humanrightsmetrics.context.SourceMethod;
import org.humanrightsmetrics.context.ValueRole;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Shape;

/**
 * Finds good results among observations. Praise is worked out, never claimed: the same metric in the same
 * version, the same population, comparable data, a change in the good direction that is more than chance or
 * trifle, checked numbers, nothing unusable.
 *
 * <p>Metrics without a good direction ({@code CONTEXTUAL}: grievances, victims) have no bright spots, for
 * more of them is neither good nor bad. Immutable and thread-safe.
 */
public final class BrightSpots {

  private static final Set<Axis> ALONG = EnumSet.of(Axis.TIME, Axis.ROLE);

  private static final List<QualityTier> TIERS = List.of(QualityTier.values());

  // What is only told elsewhere is enough to keep quiet here: the change may come from it.
  private static final Set<String> DOUBTS = Set.of(
      "comparison/other-population",
      "comparison/other-method",
      "comparison/other-selection",
      "comparison/other-coverage",
      "comparison/other-price-year",
      "comparison/other-part-of-the-year",
      "comparison/periods-overlap");

  private final BrightSpotPolicy policy;

  private BrightSpots(BrightSpotPolicy policy) {
    this.policy = policy;
  }

  /**
   * An observation with what checking found in it.
   *
   * @param observation what was reported
   * @param findings all findings of the check, those of rules over several observations included
   */
  public record Checked(Observation observation, List<Finding> findings) {
    /** Copies the list. */
    public Checked {
      Objects.requireNonNull(observation, "observation");
      findings = List.copyOf(findings);
    }
  }

  /**
   * A kind of praise that the standard names and this library does not work out.
   *
   * @param name for example {@code "FIRST_ADOPTER"}
   * @param reason why, in plain words
   */
  public record LeftOut(String name, String reason) {}

  /** The kinds that are left out. */
  public static final List<LeftOut> LEFT_OUT = List.of(
      new LeftOut(
          "CLOSED_GAP",
          "It needs to know which two groups are to be held against each other; no metric says so."),
      new LeftOut(
          "FIRST_ADOPTER",
          "It needs the sector, the date and at least five known peers; observations name no sector."),
      new LeftOut(
          "POSITIVE_DEVIANT",
          "It needs what would be expected in the same circumstances; there are no such data."));

  /**
   * Finds by a policy.
   *
   * @param policy what it takes
   * @return finds bright spots
   */
  public static BrightSpots by(BrightSpotPolicy policy) {
    return new BrightSpots(Objects.requireNonNull(policy, "policy"));
  }

  /**
   * Finds the bright spots.
   *
   * @param observations of any reporters and metrics, in any order
   * @return by metric, reporter, component and time; the same whatever the order
   */
  public List<BrightSpot> among(Collection<Checked> observations) {
    Map<String, Long> problems = new TreeMap<>();
    Map<String, List<Checked>> series = new TreeMap<>();
    for (Checked checked : observations) {
      Observation observation = checked.observation();
      problems.merge(observation.reporter().key(), problems(checked), Long::sum);
      if (praised(observation) && day(observation).isPresent()) {
        series.computeIfAbsent(key(observation), fresh -> new ArrayList<>()).add(checked);
      }
    }
    List<BrightSpot> found = new ArrayList<>();
    series.values().forEach(each -> each(each, problems, found));
    return List.copyOf(found);
  }

  private static long problems(Checked checked) {
    return checked.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .count();
  }

  private static boolean praised(Observation observation) {
    ValueRole role = observation.metric().context().role();
    return observation.metric().type().direction() != Direction.CONTEXTUAL
        && (role == ValueRole.ACTUAL || role == ValueRole.BASELINE);
  }

  private static String key(Observation observation) {
    UnitKey unit = UnitKey.of(observation);
    return String.join(
        "\u001f",
        observation.metric().type().id(),
        unit.reporter(),
        unit.subject(),
        unit.area().code());
  }

  private static Optional<String> day(Observation observation) {
    ReferencePeriod period = observation.metric().context().period();
    return period.lastDay().map(Object::toString);
  }

  private void each(List<Checked> series, Map<String, Long> problems, List<BrightSpot> found) {
    List<Checked> sorted = new ArrayList<>(series);
    sorted.sort(
        Comparator.comparing((Checked checked) -> day(checked.observation()).orElseThrow())
            .thenComparing(checked -> checked.observation().metric().context().role())
            .thenComparing(checked -> checked.observation().toString()));
    Metric metric = sorted.get(0).observation().metric();
    for (Component headline : Shape.of(metric.type()).headlines()) {
      int inARow = 0;
      for (int i = 1; i < sorted.size(); i++) {
        Checked later = sorted.get(i);
        if (later.observation().metric().context().role() != ValueRole.ACTUAL) {
          continue;
        }
        Checked earlier = sorted.get(i - 1);
        inARow = better(headline, earlier, later) ? inARow + 1 : 0;
        if (inARow > 0 && enough(headline, earlier, later)) {
          found.add(spot(
              inARow >= 3 ? BrightSpot.Type.SUSTAINED : BrightSpot.Type.IMPROVEMENT,
              headline,
              earlier.observation(),
              later.observation(),
              problems));
        }
      }
    }
  }

  private static BrightSpot spot(
      BrightSpot.Type type,
      Component headline,
      Observation earlier,
      Observation later,
      Map<String, Long> problems) {
    return new BrightSpot(
        type,
        "/" + headline.name(),
        earlier,
        later,
        measure(headline, earlier).orElseThrow(),
        measure(headline, later).orElseThrow(),
        problems.getOrDefault(later.reporter().key(), 0L));
  }

  private static Optional<Measure> measure(Component headline, Observation observation) {
    return Headline.measure(headline.value(observation.metric()));
  }

  /** Better at all, on numbers that may be set against each other and are sound. */
  private boolean better(Component headline, Checked earlier, Checked later) {
    return change(headline, earlier.observation(), later.observation())
            .filter(change -> change.signum() > 0)
            .isPresent()
        && sound(earlier)
        && sound(later)
        && comparable("/" + headline.name(), earlier.observation(), later.observation());
  }

  /** By how much the later value is better; below 0 when it is worse. */
  private static Optional<BigDecimal> change(
      Component headline, Observation earlier, Observation later) {
    Optional<BigDecimal> before = measure(headline, earlier).flatMap(Headline::number);
    Optional<BigDecimal> now = measure(headline, later).flatMap(Headline::number);
    if (before.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal rise = now.get().subtract(before.get());
    return Optional.of(
        later.metric().type().direction() == Direction.LOWER_IS_BETTER ? rise.negate() : rise);
  }

  private boolean sound(Checked checked) {
    long steps = checked.findings().stream()
        .filter(finding -> policy.biasRules().contains(finding.code()))
        .count();
    int tier = TIERS.indexOf(checked.observation().metric().context().source().tier());
    return tier - steps >= TIERS.indexOf(policy.lowestTier())
        && checked.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static boolean comparable(String place, Observation earlier, Observation later) {
    Verdict verdict = Comparability.along(ALONG, earlier, later).at(place);
    return verdict.allows()
        && earlier.reportedVersion() == later.reportedVersion()
        && verdict.reasons().stream().map(Reason::code).noneMatch(DOUBTS::contains);
  }

  private boolean enough(Component headline, Checked earlier, Checked later) {
    Observation one = earlier.observation();
    Observation other = later.observation();
    BigDecimal change = change(headline, one, other).orElseThrow();
    Measure before = measure(headline, one).orElseThrow();
    Measure now = measure(headline, other).orElseThrow();
    boolean sampled = sampled(one) || sampled(other);
    if (before instanceof Proportion first && now instanceof Proportion second) {
      return change.compareTo(policy.smallestPoints()) >= 0
          && (!sampled || Headline.beyondSamplingError(first, second));
    }
    // Of a number from a sample nobody states the error, so that a rise may be chance.
    BigDecimal whole = Headline.number(before).orElseThrow().abs();
    return !sampled
        && whole.signum() > 0
        && change.compareTo(policy.smallestRise().multiply(whole)) >= 0;
  }

  private static boolean sampled(Observation observation) {
    return observation.metric().context().source().method() == SourceMethod.SURVEY
        || observation.metric().context().population().selection() != Selection.CENSUS;
  }
}
