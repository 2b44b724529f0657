// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.AgeBand;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Two splits by age, joined into the finest bands that both have. A band is added to its neighbour; none is ever cut.
 *
 * <p>Immutable and thread-safe.
 *
 * @param left the parts of the first observation, by ascending age, {@code UNKNOWN} last
 * @param right those of the second, under the same bands
 * @param lineage what was joined
 */
public record AgeBandJoin(
    Map<AgeBand, Measure> left, Map<AgeBand, Measure> right, Lineage lineage) {

  /** Copies the maps, order kept. */
  public AgeBandJoin {
    left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
    right = Collections.unmodifiableMap(new LinkedHashMap<>(right));
  }

  /**
   * Joins the bands of two observations.
   *
   * @param left an observation
   * @param right another of the same metric
   * @param split a JSON Pointer to the split, for example {@code "/uniqueCompleters/by/age"}
   * @return the parts of both; refused ({@code comparison/bands-do-not-join}) when no two bands would remain, when a
   *     part to be joined has no value, or when the parts are spreads, which cannot be added
   * @throws IllegalArgumentException when the metric has no such split by age; the message names it
   */
  public static Outcome<AgeBandJoin> of(Observation left, Observation right, String split) {
    Map<AgeBand, Measure> one = parts(left, split);
    Map<AgeBand, Measure> other = parts(right, split);
    Optional<List<AgeBand>> bands =
        AgeBands.common(List.copyOf(one.keySet()), List.copyOf(other.keySet()));
    Optional<Map<AgeBand, Measure>> joinedLeft = bands.flatMap(found -> joined(one, found));
    Optional<Map<AgeBand, Measure>> joinedRight = bands.flatMap(found -> joined(other, found));
    if (joinedLeft.isEmpty() || joinedRight.isEmpty()) {
      return new Outcome.Refused<>(new Reason(
          "comparison/bands-do-not-join",
          split,
          Demand.MUST_AGREE,
          codes(one),
          codes(other),
          List.of(),
          List.of(split)));
    }
    Map<AgeBand, Measure> leftParts = joinedLeft.get();
    Lineage lineage = new Lineage(
        List.of(left.reporter().key() + " " + split, right.reporter().key() + " " + split),
        List.of(step(one, leftParts), step(other, leftParts)));
    return new Outcome.Done<>(new AgeBandJoin(leftParts, joinedRight.get(), lineage));
  }

  private static Lineage.Step step(Map<AgeBand, Measure> before, Map<AgeBand, Measure> after) {
    return new Lineage.Step(
        AdjustmentKind.MERGE_AGE_BANDS, codes(before), codes(after), Fraction.ONE, "", "");
  }

  private static String codes(Map<AgeBand, Measure> parts) {
    return parts.keySet().stream().map(Code::code).collect(Collectors.joining(" "));
  }

  private static Map<AgeBand, Measure> parts(Observation observation, String split) {
    ContractPlan plan = ContractPlan.of(observation.metric().type());
    for (ContractPlan.Value value : plan.values().values()) {
      String prefix = value.pointer() + "/by/";
      if (split.startsWith(prefix)) {
        String name = split.substring(prefix.length());
        if (value.dimensions().containsKey(name)
            && value.dimensions().get(name).codes().type() == AgeBand.class) {
          return sorted(value.of(observation.metric()), name);
        }
      }
    }
    throw new IllegalArgumentException(
        observation.metric().type().id() + " has no split by age at " + split);
  }

  private static Map<AgeBand, Measure> sorted(@Nullable Object measured, String name) {
    Map<AgeBand, Measure> parts = new LinkedHashMap<>();
    if (measured instanceof Disaggregated<?> split) {
      List<Map.Entry<Code, ? extends Measure>> entries =
          new ArrayList<>(split.parts(name).entrySet());
      entries.sort(Comparator.comparing(
              (Map.Entry<Code, ? extends Measure> part) -> part.getKey().equals(AgeBand.UNKNOWN))
          .thenComparing(part -> AgeBands.from((AgeBand) part.getKey())));
      entries.forEach(part -> parts.put((AgeBand) part.getKey(), part.getValue()));
    }
    return parts;
  }

  private static Optional<Map<AgeBand, Measure>> joined(
      Map<AgeBand, Measure> parts, List<AgeBand> bands) {
    Map<AgeBand, Measure> joined = new LinkedHashMap<>();
    for (AgeBand band : bands) {
      List<Measure> inside = new ArrayList<>();
      parts.forEach((part, measure) -> {
        if (isInside(part, band)) {
          inside.add(measure);
        }
      });
      if (inside.isEmpty()) {
        continue; // only the remainder of the other side: nobody's age is unknown here
      }
      Measure sum = inside.get(0);
      for (Measure more : inside.subList(1, inside.size())) {
        if (!sum.isReported() || !more.isReported()) {
          return Optional.empty();
        }
        Optional<Measure> next = plus(sum, more);
        if (next.isEmpty()) {
          return Optional.empty();
        }
        sum = next.get();
      }
      joined.put(band, sum);
    }
    return Optional.of(joined);
  }

  private static boolean isInside(AgeBand part, AgeBand band) {
    boolean unknown = part.equals(AgeBand.UNKNOWN) || band.equals(AgeBand.UNKNOWN);
    return unknown
        ? part.equals(band)
        : AgeBands.from(part) >= AgeBands.from(band) && AgeBands.to(part) <= AgeBands.to(band);
  }

  private static Optional<Measure> plus(Measure a, Measure b) {
    if (a instanceof Count x && b instanceof Count y) {
      return Optional.of(x.plus(y));
    }
    if (a instanceof Proportion x && b instanceof Proportion y) {
      return Optional.of(x.plus(y));
    }
    if (a instanceof Ratio x && b instanceof Ratio y) {
      return Optional.of(x.plus(y));
    }
    if (a instanceof Quantity x && b instanceof Quantity y) {
      return Optional.of(x.plus(y));
    }
    return a instanceof Amount x && b instanceof Amount y && x.currency().equals(y.currency())
        ? Optional.of(x.plus(y))
        : Optional.empty();
  }
}
