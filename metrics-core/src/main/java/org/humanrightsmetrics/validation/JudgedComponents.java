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

  /**
   * What is judged of one component, or of each element of a list in it.
   *
   * @param path where it stands; null inside a list, where the position belongs to it
   */
  private record Step(
      @Nullable Component component,
      Node node,
      List<Step> inside,
      @Nullable Path path) {

    Path path(Path holder, Component member) {
      return path == null ? holder.member(member.name()) : path;
    }
  }

  private final List<Step> steps;

  private JudgedComponents(List<Step> steps) {
    this.steps = steps;
  }

  static JudgedComponents of(RecordNode root) {
    return new JudgedComponents(steps(root, Path.ROOT));
  }

  private static List<Step> steps(RecordNode node, @Nullable Path holder) {
    List<Step> steps = new ArrayList<>();
    for (Component component : node.components()) {
      Path path = holder == null ? null : holder.member(component.name());
      Step step = step(component, component.node(), path);
      if (step != null) {
        steps.add(step);
      }
    }
    return List.copyOf(steps);
  }

  private static @Nullable Step step(
      @Nullable Component component, Node node, @Nullable Path path) {
    if (node instanceof RecordNode nested) {
      List<Step> inside = steps(nested, path);
      return inside.isEmpty() ? null : new Step(component, node, inside, path);
    }
    if (node instanceof Node.Sequence sequence) {
      Step element = step(null, sequence.element(), null);
      return element == null ? null : new Step(component, node, List.of(element), path);
    }
    boolean judged = node instanceof Node.OfMeasure
        || node instanceof Node.OfDisaggregated
        || (node instanceof CodeNode codes && !codes.isClosed());
    return judged ? new Step(component, node, List.of(), path) : null;
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
        walk(step, step.path(path, component), value, visitor);
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
