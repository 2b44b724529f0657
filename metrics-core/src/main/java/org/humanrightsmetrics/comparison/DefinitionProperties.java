// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.humanrightsmetrics.context.Context;
import org.humanrightsmetrics.measure.Axis;
import org.humanrightsmetrics.measure.Compared;
import org.humanrightsmetrics.measure.Demand;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Finds in a header what belongs to the definition of its values, and the values themselves. */
final class DefinitionProperties {

  private final List<ContractPlan.Entry> entries;
  private final Map<String, ContractPlan.Value> values;

  DefinitionProperties(List<ContractPlan.Entry> entries, Map<String, ContractPlan.Value> values) {
    this.entries = entries;
    this.values = values;
  }

  void read(RecordNode root, String pointer, Shape.Accessor holder) {
    read(root, pointer, holder, List.of(), null);
  }

  private void read(
      RecordNode node,
      String pointer,
      Shape.Accessor holder,
      List<String> concerns,
      @Nullable Compared inherited) {
    for (Component component : node.components()) {
      Shape.Accessor accessor = then(holder, component);
      String place = pointer + "/" + component.name();
      Compared own = component.compared().orElse(inherited);
      List<String> touched = touched(component, pointer, concerns);
      if (component.node() instanceof RecordNode nested) {
        if (nested.recordClass() == Context.class) {
          continue; // its properties are those of every metric
        }
        List<String> inside = holdsMeasure(nested) ? List.of(place) : touched;
        read(nested, place, accessor, inside, own);
      } else {
        addValue(component, place, accessor);
        addDefinition(component, place, accessor, touched, own);
      }
    }
  }

  private void addValue(Component component, String place, Shape.Accessor accessor) {
    // A measure that is part of the definition, such as a least number of hours, is no value.
    if (component.compared().filter(own -> own.value() != Demand.NONE).isPresent()) {
      return;
    }
    if (component.node() instanceof Node.OfMeasure measure) {
      values.put(place, new ContractPlan.Value(place, component, measure, null, accessor));
    } else if (component.node() instanceof Node.OfDisaggregated split) {
      values.put(place, new ContractPlan.Value(place, component, split.measure(), split, accessor));
    }
  }

  private void addDefinition(
      Component component,
      String place,
      Shape.Accessor accessor,
      List<String> touched,
      @Nullable Compared compared) {
    Demand demand = demand(component, compared);
    if (demand == Demand.NONE) {
      return;
    }
    String code = demand == Demand.CARE ? "other-circumstances" : "other-definition";
    Set<Axis> varies = compared == null ? Set.of() : Set.copyOf(Arrays.asList(compared.varies()));
    entries.add(new ContractPlan.Entry(
        new Property("comparison/" + code, place, demand, "", touched, varies),
        observation -> text(accessor.value(observation.metric()))));
  }

  private static Demand demand(Component component, @Nullable Compared compared) {
    Node node = component.node();
    boolean isMeasure = node instanceof Node.OfMeasure || node instanceof Node.OfDisaggregated;
    if (compared != null && (!isMeasure || component.compared().isPresent())) {
      return compared.value();
    }
    if (isMeasure || node instanceof Node.Date || node instanceof Node.Sequence) {
      return Demand.NONE;
    }
    return node instanceof Node.Text ? Demand.CARE : Demand.MUST_AGREE;
  }

  private static List<String> touched(Component component, String pointer, List<String> inherited) {
    List<String> named = component
        .compared()
        .map(compared ->
            Arrays.stream(compared.concerns()).map(name -> pointer + "/" + name).toList())
        .orElse(List.of());
    return named.isEmpty() ? inherited : named;
  }

  private static boolean holdsMeasure(RecordNode node) {
    return node.components().stream()
        .map(Component::node)
        .anyMatch(inner -> inner instanceof Node.OfMeasure
            || inner instanceof Node.OfDisaggregated
            || (inner instanceof RecordNode nested && holdsMeasure(nested)));
  }

  private static Shape.Accessor then(Shape.Accessor holder, Component component) {
    return metric -> {
      Object value = holder.value(metric);
      return value == null ? null : component.value(value);
    };
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    if (value instanceof Quantity quantity && quantity.isReported()) {
      return plain(quantity.value());
    }
    if (value instanceof String text) {
      return ContextProperties.plain(text);
    }
    return value instanceof Measure ? value.toString() : CodeNode.text(value);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
