// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.code.CodeListed;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;

/**
 * Which columns the dimensions of a metric become.
 *
 * <p>A dimension that carries the name of its code list becomes a column named after the list ({@code
 * age_band}); one with a name of its own is named after that ({@code paid_by}). A code that holds for the whole
 * observation, such as the audience of a training, splits the data as well and becomes a column too.
 *
 * <p>Immutable and thread-safe.
 */
final class Breakdowns {

  /** A dimension by what it says, since two readings of one header make nodes that are not the same. */
  private record Split(String name, Class<?> codes) {
    static Split of(Node.Dimension dimension) {
      return new Split(dimension.name(), dimension.codes().type());
    }
  }

  /** A code that holds for the whole observation. */
  record Whole(Component component, String column) {}

  private final SortedMap<String, CodeNode> columns = new TreeMap<>();
  private final Map<Split, String> bySplit = new HashMap<>();
  private final List<Whole> wholes = new ArrayList<>();

  private final Shape shape;

  private Breakdowns(Shape shape) {
    this.shape = shape;
  }

  static Breakdowns of(MetricType<?> type) {
    Breakdowns found = new Breakdowns(Shape.of(type));
    RecordNode root = found.shape.root();
    found.collect(root);
    for (Component component : root.components()) {
      if (component.node() instanceof CodeNode codes) {
        String column = free(snake(component.name()));
        found.columns.putIfAbsent(column, codes);
        found.wholes.add(new Whole(component, column));
      }
    }
    return found;
  }

  private void collect(Node node) {
    if (node instanceof RecordNode nested) {
      nested.components().forEach(component -> collect(component.node()));
    } else if (node instanceof Node.Sequence sequence) {
      collect(sequence.element());
    } else if (node instanceof Node.OfDisaggregated split) {
      Map<String, String> here = new HashMap<>();
      for (Node.Dimension dimension : Node.dimensions(split)) {
        String column = column(dimension);
        String other = here.put(column, dimension.name());
        if (other != null) {
          throw new IllegalArgumentException("The dimensions " + other + " and " + dimension.name()
              + " of one component would share the column " + column
              + ": give one of them another name");
        }
        columns.putIfAbsent(column, dimension.codes());
        bySplit.put(Split.of(dimension), column);
      }
    }
  }

  private static String column(Node.Dimension dimension) {
    CodeListed listed = dimension.codes().type().getAnnotation(CodeListed.class);
    return free(
        listed != null && listed.dimension().equals(dimension.name())
            ? listed.id().replace('-', '_')
            : snake(dimension.name()));
  }

  /** A name that no column of every table has. */
  private static String free(String name) {
    for (ObservationColumn fixed : ObservationColumn.values()) {
      if (fixed.column().equals(name)) {
        return "by_" + name;
      }
    }
    return name;
  }

  static String snake(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        snake.append('_');
      }
      snake.append(c);
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  /** The metric's shape, read once for all observations. */
  Shape shape() {
    return shape;
  }

  /** The columns with the codes that they hold, sorted by name. */
  SortedMap<String, CodeNode> columns() {
    return Collections.unmodifiableSortedMap(columns);
  }

  String columnOf(Node.Dimension dimension) {
    return Optional.ofNullable(bySplit.get(Split.of(dimension)))
        .orElseThrow(() -> new IllegalArgumentException(
            "The dimension " + dimension.name() + " is none of this metric"));
  }

  List<Whole> wholes() {
    return Collections.unmodifiableList(wholes);
  }

  /** The list that the codes of a node come from; empty for an enum that names none. */
  static Optional<CodeList> list(CodeNode codes) {
    return codes.type().isAnnotationPresent(CodeListed.class)
            && Code.class.isAssignableFrom(codes.type())
        ? Optional.of(CodeList.of(codes.type().asSubclass(Code.class)))
        : Optional.empty();
  }
}
