// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.comparison.Caveat;
import org.humanrightsmetrics.comparison.ComparisonGroup;
import org.humanrightsmetrics.comparison.ComparisonGroups;
import org.humanrightsmetrics.comparison.CountingContract;
import org.humanrightsmetrics.comparison.Property;
import org.humanrightsmetrics.comparison.Reason;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one metric, parted into groups that may be read together.
 *
 * @param type the metric
 * @param observations how many there are
 * @param groups the largest first
 */
record MetricComparison(MetricType<?> type, int observations, List<Group> groups) {

  /**
   * Observations that may be read together.
   *
   * @param members by period, area and reporter
   * @param caveats what must be told beside them
   * @param elsewhere the values of which the group falls apart although its headline values do not
   * @param apart why it is not one with the first group; empty for the first
   */
  record Group(
      List<Located> members, List<Caveat> caveats, List<Elsewhere> elsewhere, List<Reason> apart) {

    /** What validation asks about members, with the number of members. */
    SortedMap<String, Long> doubts() {
      SortedMap<String, Long> doubts = new TreeMap<>();
      members.forEach(member -> member.doubts().forEach(code -> doubts.merge(code, 1L, Long::sum)));
      return doubts;
    }
  }

  /**
   * A value, or a split, that the members of a group cannot all be compared by.
   *
   * @param place its JSON Pointer
   * @param sets how many sets there are
   * @param reasons why the first two are apart
   */
  record Elsewhere(String place, int sets, List<Reason> reasons) {}

  /**
   * Compares the observations of one metric.
   *
   * @param located at least one
   * @param axes in what the members of a group may differ
   * @param place the value that is meant; empty for the headline values
   */
  static MetricComparison of(List<Located> located, Set<Axis> axes, String place) {
    IdentityHashMap<Observation, Located> places = new IdentityHashMap<>();
    located.forEach(each -> places.put(each.observation(), each));
    ComparisonGroups groups =
        ComparisonGroups.of(located.stream().map(Located::observation).toList(), axes, place);
    List<Integer> order = IntStream.range(0, groups.groups().size())
        .boxed()
        .sorted(Comparator.comparing(
            (Integer i) -> -groups.groups().get(i).observations().size()))
        .toList();
    List<Group> sorted = new ArrayList<>();
    for (int number : order) {
      ComparisonGroup group = groups.groups().get(number);
      sorted.add(new Group(
          group.observations().stream().map(places::get).toList(),
          group.caveats(),
          place.isEmpty() ? elsewhere(group, axes) : List.of(),
          number == order.get(0) ? List.of() : groups.between(order.get(0), number)));
    }
    return new MetricComparison(
        located.get(0).observation().metric().type(), located.size(), List.copyOf(sorted));
  }

  private static List<Elsewhere> elsewhere(ComparisonGroup group, Set<Axis> axes) {
    List<Observation> members = group.observations();
    Set<String> places = new LinkedHashSet<>();
    for (Property property : CountingContract.of(members.get(0)).properties()) {
      places.addAll(property.concerns());
    }
    List<Elsewhere> apart = new ArrayList<>();
    for (String place : places) {
      Shape.Accessor value = Shape.of(members.get(0).metric().type()).accessor(place);
      List<Observation> stating =
          members.stream().filter(each -> states(value.value(each.metric()))).toList();
      ComparisonGroups sets = ComparisonGroups.of(stating, axes, place);
      if (sets.groups().size() > 1) {
        apart.add(new Elsewhere(place, sets.groups().size(), sets.between(0, 1)));
      }
    }
    return List.copyOf(apart);
  }

  private static boolean states(@Nullable Object value) {
    return value instanceof Map<?, ?> parts ? !parts.isEmpty() : Shape.isReported(value);
  }
}
