// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Path;
import org.humanrightsmetrics.shape.RecordNode;
import org.jspecify.annotations.Nullable;

/**
 * The components of a metric of which the base rules on values and parts have something to say: measures and
 * codes of open lists, wherever they lie. Found once, so that days and texts are passed over ever after.
 *
 * <p>Immutable and thread-safe.
 */
final class JudgedComponents {

  /** Is shown each value that may be judged. */
  @FunctionalInterface
  interface Visitor {
    void visit(Path path, Node node, Object value);
  }

  /** What is judged of one component, or of each element of a list in it. */
  private record Step(@Nullable Component component, Node node, List<Step> inside) {}

  private final List<Step> steps;

  private JudgedComponents(List<Step> steps) {
    this.steps = steps;
  }

  static JudgedComponents of(RecordNode root) {
    return new JudgedComponents(steps(root));
  }

  private static List<Step> steps(RecordNode node) {
    List<Step> steps = new ArrayList<>();
    for (Component component : node.components()) {
      Step step = step(component, component.node());
      if (step != null) {
        steps.add(step);
      }
    }
    return List.copyOf(steps);
  }

  private static @Nullable Step step(@Nullable Component component, Node node) {
    if (node instanceof RecordNode nested) {
      List<Step> inside = steps(nested);
      return inside.isEmpty() ? null : new Step(component, node, inside);
    }
    if (node instanceof Node.Sequence sequence) {
      Step element = step(null, sequence.element());
      return element == null ? null : new Step(component, node, List.of(element));
    }
    boolean judged = node instanceof Node.OfMeasure
        || node instanceof Node.OfDisaggregated
        || (node instanceof CodeNode codes && !codes.isClosed());
    return judged ? new Step(component, node, List.of()) : null;
  }

  /** Shows every value that is there, in the order of the header. */
  void walk(Object metric, Visitor visitor) {
    walk(steps, Path.ROOT, metric, visitor);
  }

  private static void walk(List<Step> steps, Path path, Object holder, Visitor visitor) {
    // By index: this is walked for every observation, and an iterator each time is a cost.
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Component component = step.component();
      Object value = component == null ? null : component.value(holder);
      if (component != null && value != null) {
        walk(step, path.member(component.name()), value, visitor);
      }
    }
  }

  private static void walk(Step step, Path path, Object value, Visitor visitor) {
    if (step.node() instanceof RecordNode) {
      walk(step.inside(), path, value, visitor);
    } else if (step.node() instanceof Node.Sequence) {
      int position = 0;
      for (Object element : (List<?>) value) {
        walk(step.inside().get(0), path.element(position++), element, visitor);
      }
    } else {
      visitor.visit(path, step.node(), value);
    }
  }
}
