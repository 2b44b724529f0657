// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.comparison.Comparability;
import org.humanrightsmetrics.comparison.CountingContract;
import org.humanrightsmetrics.comparison.Reason;
import org.humanrightsmetrics.comparison.Verdict;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;

/**
 * Says of each number whether it may be read beside the largest set of observations that count the same thing.
 *
 * <p>All observations are shown to it first ({@link #add}), then it answers ({@link #of}). For each value of a metric
 * the observations fall into sets that may differ in time, area and reporter and in nothing else that belongs to what
 * is counted. An observation of the largest set is {@code yes} or {@code with_care}; of another one the
 * answer says what stands between the two. Sets of equal size are taken in the order of their contracts, so that the
 * order of the observations plays no part. It keeps one observation for each set. Confine to one thread.
 */
public final class LargestSets implements ComparisonColumn {

  private static final Set<Axis> AXES =
      Collections.unmodifiableSet(EnumSet.of(Axis.TIME, Axis.AREA, Axis.REPORTER));
  private static final Comparator<Observation> FIRST = Comparator.comparing(
          (Observation each) -> each.metric().context().period().toString())
      .thenComparing(each -> each.metric().context().area().code())
      .thenComparing(each -> each.reporter().key())
      .thenComparing(Observation::toString);

  private final Map<MetricType<?>, List<String>> places = new HashMap<>();
  private final Map<Place, SortedMap<String, Members>> sets = new HashMap<>();
  private final Map<Place, Observation> largest = new HashMap<>();

  private record Place(MetricType<?> type, String pointer) {}

  private LargestSets() {}

  /**
   * Nothing seen yet.
   *
   * @return takes observations
   */
  public static LargestSets create() {
    return new LargestSets();
  }

  /** How many there are in a set, and one that stands for all. */
  private static final class Members {
    private Observation first;
    private long count;

    Members(Observation first) {
      this.first = first;
    }

    void add(Observation observation) {
      count++;
      if (FIRST.compare(observation, first) < 0) {
        first = observation;
      }
    }
  }

  /**
   * Takes note of an observation.
   *
   * @param observation one that will be in the table
   */
  public void add(Observation observation) {
    MetricType<?> type = observation.metric().type();
    CountingContract contract = CountingContract.of(observation);
    for (String pointer : places(type)) {
      sets.computeIfAbsent(new Place(type, pointer), place -> new TreeMap<>())
          .computeIfAbsent(contract.key(AXES, pointer), key -> new Members(observation))
          .add(observation);
    }
    largest.clear();
  }

  @Override
  public Optional<Comparison> of(Observation observation, String component) {
    MetricType<?> type = observation.metric().type();
    String pointer = "/" + component.replace('.', '/');
    return places(type).stream()
        .filter(place -> pointer.equals(place) || pointer.startsWith(place + "/"))
        .max(Comparator.comparingInt(String::length))
        .flatMap(place -> judge(observation, new Place(type, place)));
  }

  private Optional<Comparison> judge(Observation observation, Place place) {
    SortedMap<String, Members> all = sets.get(place);
    if (all == null) {
      return Optional.empty();
    }
    Observation other = largest.computeIfAbsent(place, fresh -> first(all));
    Verdict verdict = Comparability.along(AXES, other, observation).at(place.pointer());
    TreeSet<String> codes = new TreeSet<>();
    verdict.reasons().stream().map(Reason::code).forEach(codes::add);
    Comparison.Answer answer = switch (verdict.kind()) {
      case COMPARABLE -> Comparison.Answer.YES;
      case WITH_CARE -> Comparison.Answer.WITH_CARE;
      case AFTER_ADJUSTMENT -> Comparison.Answer.AFTER_ADJUSTMENT;
      case NOT -> Comparison.Answer.NO;
    };
    return Optional.of(
        new Comparison(answer, answer == Comparison.Answer.YES ? List.of() : List.copyOf(codes)));
  }

  /** The sets are sorted, so the first of the largest is always the same. */
  private static Observation first(SortedMap<String, Members> all) {
    Iterator<Members> each = all.values().iterator();
    Members most = each.next();
    while (each.hasNext()) {
      Members next = each.next();
      if (next.count > most.count) {
        most = next;
      }
    }
    return most.first;
  }

  private List<String> places(MetricType<?> type) {
    return places.computeIfAbsent(type, fresh -> {
      List<String> found = new ArrayList<>();
      collect(Shape.of(fresh).root(), "", found);
      return List.copyOf(found);
    });
  }

  private static void collect(RecordNode record, String prefix, List<String> found) {
    for (Component component : record.components()) {
      String pointer = prefix + "/" + component.name();
      Node node = component.node();
      if (node instanceof RecordNode nested) {
        if (nested.recordClass() != Context.class) {
          collect(nested, pointer, found);
        }
      } else if (node instanceof Node.OfMeasure
          || node instanceof Node.OfDisaggregated
          || node instanceof Node.Sequence) {
        found.add(pointer);
      }
    }
  }
}
