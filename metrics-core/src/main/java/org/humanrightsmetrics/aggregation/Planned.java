// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;

/**
 * One component that a plan adds up.
 *
 * @param pointer where
 * @param node what it measures
 * @param dimensions the splits that the plan asks for and the component has
 * @param accessor reads it
 * @param total what must agree for its total
 * @param parts what must agree for the parts of each split
 */
record Planned(
    String pointer,
    Node.OfMeasure node,
    Map<String, Node.Dimension> dimensions,
    Shape.Accessor accessor,
    ContractReader total,
    Map<String, ContractReader> parts) {

  static List<Planned> of(AggregationPlan plan, Shape shape) {
    Map<String, Node> measures = new TreeMap<>();
    collect(shape.root(), "", measures);
    TreeSet<String> unknown = new TreeSet<>(plan.components());
    unknown.removeAll(measures.keySet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          plan.metric() + " has no measure at " + unknown + "; it has " + measures.keySet());
    }
    TreeSet<String> unsplit = new TreeSet<>(plan.dimensions());
    List<Planned> planned = new ArrayList<>();
    measures.forEach((pointer, node) -> {
      if (plan.components().isEmpty() || plan.components().contains(pointer)) {
        Planned each = planned(pointer, node, plan, shape);
        unsplit.removeAll(each.dimensions().keySet());
        planned.add(each);
      }
    });
    if (!unsplit.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing that is added up of " + plan.metric() + " is split by " + unsplit);
    }
    return List.copyOf(planned);
  }

  private static Planned planned(String pointer, Node node, AggregationPlan plan, Shape shape) {
    Node.OfMeasure measure =
        node instanceof Node.OfDisaggregated split ? split.measure() : (Node.OfMeasure) node;
    Map<String, Node.Dimension> asked = new TreeMap<>();
    if (node instanceof Node.OfDisaggregated split) {
      asked.putAll(split.dimensions());
      asked.keySet().retainAll(plan.dimensions());
    }
    Map<String, ContractReader> parts = new TreeMap<>();
    asked
        .keySet()
        .forEach(dimension -> parts.put(
            dimension,
            new ContractReader(shape.type(), pointer + "/by/" + dimension, plan.pooled())));
    return new Planned(
        pointer,
        measure,
        asked,
        shape.accessor(pointer),
        new ContractReader(shape.type(), pointer, plan.pooled()),
        parts);
  }

  /** Measures outside lists; those that belong to the definition, or to the context, are no values. */
  private static void collect(RecordNode record, String place, Map<String, Node> measures) {
    for (Component component : record.components()) {
      String pointer = place + "/" + component.name();
      Node node = component.node();
      if (node instanceof RecordNode nested && nested.recordClass() != Context.class) {
        collect(nested, pointer, measures);
      } else if (component.compared().isEmpty()
          && (node instanceof Node.OfMeasure || node instanceof Node.OfDisaggregated)) {
        measures.put(pointer, node);
      }
    }
  }

  /** Whether the parts of a cell may exceed its total. */
  boolean overlapping(Optional<CellKey.Part> part) {
    return part.map(each -> dimensions.get(each.dimension()))
        .filter(Node.Dimension::overlapping)
        .isPresent();
  }
}
