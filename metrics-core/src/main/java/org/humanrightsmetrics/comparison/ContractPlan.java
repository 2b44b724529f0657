// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.CountingUnit;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the header of one metric says about comparison, read once: the properties, and the values that they concern.
 *
 * <p>Immutable and thread-safe.
 */
final class ContractPlan {

  /**
   * One property without its value.
   *
   * @param template the property, its value empty
   * @param reader reads the value from an observation
   * @param about the one value that it concerns; null when it concerns others
   */
  record Entry(Property template, Reader reader, @Nullable Value about) {

    Entry(Property template, Reader reader) {
      this(template, reader, null);
    }

    /** Whether the one value that it concerns was reported by neither: then there is nothing to compare. */
    boolean isIdle(Observation left, Observation right) {
      return about != null && about.of(left.metric()) == null && about.of(right.metric()) == null;
    }

    Property property(Observation observation) {
      return new Property(
          template.code(),
          template.pointer(),
          template.demand(),
          reader.read(observation),
          template.concerns(),
          template.varies());
    }
  }

  /** Reads the value of a property. */
  @FunctionalInterface
  interface Reader {
    String read(Observation observation);
  }

  /** One value that can be compared: a measure outside lists. */
  static final class Value {
    private static final Set<CountingUnit> ADD_UP_OVER_TIME =
        Set.of(CountingUnit.EVENT, CountingUnit.ENROLMENT, CountingUnit.MONEY);

    private final String pointer;
    private final Component component;
    private final Node.OfMeasure measure;
    private final Node.@Nullable OfDisaggregated split;
    private final Shape.Accessor accessor;

    Value(
        String pointer,
        Component component,
        Node.OfMeasure measure,
        Node.@Nullable OfDisaggregated split,
        Shape.Accessor accessor) {
      this.pointer = pointer;
      this.component = component;
      this.measure = measure;
      this.split = split;
      this.accessor = accessor;
    }

    String pointer() {
      return pointer;
    }

    Component component() {
      return component;
    }

    Node.OfMeasure measure() {
      return measure;
    }

    /** Whether amounts of several periods may be added: how many events, enrolments or how much money. */
    boolean addsUpOverTime() {
      boolean isSum = measure.kind() == Count.class
          || measure.kind() == Amount.class
          || measure.kind() == Quantity.class;
      return isSum && ADD_UP_OVER_TIME.contains(measure.unit());
    }

    /** Its dimensions by name; none when it is not split. */
    Map<String, Node.Dimension> dimensions() {
      return split == null ? Map.of() : split.dimensions();
    }

    @Nullable
    Object of(Metric metric) {
      return accessor.value(metric);
    }
  }

  // One plan per record class, for as long as the class lives; nothing is registered. Two types may
  // share a
  // record in tests, therefore the plan says whose it is.
  private static final ClassValue<AtomicReference<ContractPlan>> PLANS = new ClassValue<>() {
    @Override
    protected AtomicReference<ContractPlan> computeValue(Class<?> recordClass) {
      return new AtomicReference<>();
    }
  };

  private final MetricType<?> type;
  private final List<Entry> entries;
  private final Map<String, Value> values;
  private final List<String> headlines;
  private final Map<String, List<Entry>> touching;

  private ContractPlan(Shape shape) {
    this.type = shape.type();
    Map<String, Value> found = new LinkedHashMap<>();
    List<Entry> all = new ArrayList<>(ContextProperties.ENTRIES);
    new DefinitionProperties(all, found).read(shape.root(), "", metric -> metric);
    for (Value value : found.values()) {
      all.addAll(new ValueProperties(value, List.copyOf(found.values())).entries());
    }
    this.entries = List.copyOf(all);
    this.values = Collections.unmodifiableMap(found);
    this.headlines = found.values().stream()
        .filter(value -> value.component().headline())
        .map(Value::pointer)
        .toList();
    Map<String, List<Entry>> byPlace = new LinkedHashMap<>();
    byPlace.put(
        "",
        entries.stream()
            .filter(entry -> headlines.stream().anyMatch(entry.template()::touches))
            .toList());
    for (String pointer : found.keySet()) {
      byPlace.put(pointer, touching(pointer));
    }
    this.touching = Map.copyOf(byPlace);
  }

  static ContractPlan of(MetricType<?> type) {
    AtomicReference<ContractPlan> slot = PLANS.get(type.recordClass());
    ContractPlan known = slot.get();
    if (known == null || known.type != type) {
      known = new ContractPlan(Shape.of(type));
      slot.set(known);
    }
    return known;
  }

  MetricType<?> type() {
    return type;
  }

  List<Entry> entries() {
    return entries;
  }

  /** The properties that touch a place; those of the headline values for the empty place. */
  List<Entry> entries(String place) {
    List<Entry> known = touching.get(place);
    return known == null ? touching(place) : known;
  }

  private List<Entry> touching(String place) {
    return entries.stream().filter(entry -> entry.template().touches(place)).toList();
  }

  /** Pointers of the values that a summary shows first. */
  List<String> headlines() {
    return headlines;
  }

  Map<String, Value> values() {
    return values;
  }

  /** The value that stands at a place or holds it: that of the total for a part. */
  Optional<Value> valueAt(String place) {
    for (Value value : values.values()) {
      if (Property.touches(List.of(value.pointer()), place)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
