// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Demand;

/**
 * A data set parted into the largest groups that may be read together along an axis.
 *
 * <p>Every observation stands in exactly one group, and nothing is left out. Inside a group any two are
 * comparable, with care or without; of two groups no member of one is comparable with a member of the other as they
 * stand, and {@link #between} says why. One pass, so that the time grows with the number of observations; the same
 * observations give the same groups in the same order, however they are shuffled.
 *
 * <p>Immutable and thread-safe.
 */
public final class ComparisonGroups {

  private final Set<Axis> axes;
  private final String place;
  private final List<ComparisonGroup> groups;

  private ComparisonGroups(Set<Axis> axes, String place, List<ComparisonGroup> groups) {
    this.axes = axes;
    this.place = place;
    this.groups = groups;
  }

  /**
   * Parts observations by their headline values.
   *
   * @param observations of any metrics
   * @param axis in what the members of a group may differ
   * @return the groups; none when there are no observations
   */
  public static ComparisonGroups of(Collection<Observation> observations, Axis axis) {
    return of(observations, EnumSet.of(axis), "");
  }

  /**
   * Parts observations by the value at a place.
   *
   * @param observations of any metrics
   * @param axes in what the members of a group may differ; none for the finest groups
   * @param place a JSON Pointer to a value, a split or a part, for example {@code "/jobs/net"}; empty for the
   *     headline values
   * @return the groups; none when there are no observations
   */
  public static ComparisonGroups of(
      Collection<Observation> observations, Set<Axis> axes, String place) {
    Objects.requireNonNull(place, "place");
    Set<Axis> along = axes.isEmpty() ? EnumSet.noneOf(Axis.class) : EnumSet.copyOf(axes);
    Map<String, List<Observation>> byKey = new HashMap<>();
    for (Observation observation : observations) {
      byKey
          .computeIfAbsent(
              CountingContract.of(observation).key(along, place), key -> new ArrayList<>())
          .add(observation);
    }
    List<ComparisonGroup> groups = new ArrayList<>(byKey.size());
    new TreeMap<>(byKey).values().forEach(members -> groups.add(group(members, along, place)));
    return new ComparisonGroups(along, place, List.copyOf(groups));
  }

  private static ComparisonGroup group(List<Observation> members, Set<Axis> axes, String place) {
    List<Observation> sorted = sorted(members);
    return new ComparisonGroup(sorted, GroupCaveats.of(sorted, axes, place));
  }

  /** By period, area and reporter; what these leave open is settled by all that the observation says. */
  private static List<Observation> sorted(List<Observation> members) {
    return members.stream()
        .map(observation -> new Ranked(rank(observation), observation))
        .sorted(Comparator.comparing(Ranked::rank)
            .thenComparing(ranked -> ranked.observation().toString()))
        .map(Ranked::observation)
        .toList();
  }

  private record Ranked(String rank, Observation observation) {}

  private static String rank(Observation observation) {
    Context context = observation.metric().context();
    return String.join(
        "\n",
        context.period().firstDay().map(Object::toString).orElse(""),
        context.period().lastDay().map(Object::toString).orElse(""),
        context.area().code(),
        observation.reporter().key());
  }

  /**
   * The groups.
   *
   * @return by metric, then by what tells them apart; not by size
   */
  public List<ComparisonGroup> groups() {
    return groups;
  }

  /**
   * In what the members of a group may differ.
   *
   * @return the axes
   */
  public Set<Axis> axes() {
    return Set.copyOf(axes);
  }

  /**
   * Why two groups are apart.
   *
   * @param left the number of a group, from 0
   * @param right the number of another
   * @return what must agree, or be adjusted, before they may be read together: the same for any two of their
   *     members; empty only when both numbers are the same
   * @throws IndexOutOfBoundsException when there is no such group
   */
  public List<Reason> between(int left, int right) {
    Verdict verdict = Comparability.along(axes, first(left), first(right));
    return (place.isEmpty() ? verdict : verdict.at(place))
        .reasons().stream().filter(reason -> reason.demand() != Demand.CARE).toList();
  }

  private Observation first(int group) {
    return groups.get(group).observations().get(0);
  }
}
