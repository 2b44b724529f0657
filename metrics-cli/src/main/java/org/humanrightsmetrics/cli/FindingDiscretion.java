// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.HashSet;
import java.util.Set;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * How much of the file a finding may repeat: everything that the reader found fit to be shown, or no value
 * at all.
 *
 * <p>Without values, a pointer keeps only names of the standard; a misspelt name or an unlisted code in it
 * is as telling as a value. Immutable and thread-safe.
 */
final class FindingDiscretion {

  private static final String HIDDEN = "*";

  // The names that surround and fill the measures; the Shape knows all others.
  private static final Set<String> FRAME = Set.of(
      "standard",
      "reporter",
      "observations",
      "metric",
      "version",
      "extensions",
      "total",
      "by",
      "missing",
      "numerator",
      "denominator",
      "value",
      "currency",
      "n",
      "mean",
      "median",
      "standardDeviation",
      "percentiles",
      "bins",
      "from",
      "to",
      "count");

  private final @Nullable Set<String> names;
  private final Set<String> metrics;

  private FindingDiscretion(@Nullable Set<String> names, Set<String> metrics) {
    this.names = names;
    this.metrics = metrics;
  }

  /** Findings pass as they are. */
  static FindingDiscretion open() {
    return new FindingDiscretion(null, Set.of());
  }

  /** No value from the file passes. */
  static FindingDiscretion withoutValues(MetricCatalogue catalogue) {
    Set<String> names = new HashSet<>(FRAME);
    Set<String> metrics = new HashSet<>();
    collect(Shape.header(Reporter.class), names);
    for (MetricType<?> type : catalogue.types()) {
      metrics.add(type.id());
      collect(Shape.of(type).root(), names);
    }
    return new FindingDiscretion(names, metrics);
  }

  private static void collect(Node node, Set<String> names) {
    if (node instanceof RecordNode nested) {
      for (Component component : nested.components()) {
        names.add(component.name());
        collect(component.node(), names);
      }
    } else if (node instanceof Node.Sequence sequence) {
      collect(sequence.element(), names);
    } else if (node instanceof Node.OfDisaggregated disaggregated) {
      for (Node.Dimension dimension : Node.dimensions(disaggregated)) {
        names.add(dimension.name());
        names.addAll(codes(dimension.codes()));
      }
    }
  }

  private static Set<String> codes(CodeNode node) {
    return node.isClosed() ? Set.copyOf(node.codes()) : Set.of();
  }

  /** Whether no value may be shown. */
  boolean hidesValues() {
    return names != null;
  }

  /** The finding as it may be shown. */
  Finding apply(Finding finding) {
    if (!hidesValues()) {
      return finding;
    }
    Finding.Builder bare = finding.withoutValues().toBuilder().pointer(pointer(finding.pointer()));
    if (finding.metric().filter(metrics::contains).isEmpty()) {
      bare.metric("", 0);
    }
    return bare.build();
  }

  /** A pointer as it may be shown. */
  String pointer(String pointer) {
    Set<String> known = names;
    if (known == null || pointer.isEmpty()) {
      return pointer;
    }
    StringBuilder shown = new StringBuilder();
    for (String step : pointer.substring(1).split("/", -1)) {
      shown.append('/').append(known.contains(step) || isPosition(step) ? step : HIDDEN);
    }
    return shown.toString();
  }

  /** The code of a rule that did not run, which may begin with the name of an unknown metric. */
  String code(String code) {
    int slash = code.indexOf('/');
    return hidesValues() && code.endsWith("/*") && !metrics.contains(code.substring(0, slash))
        ? HIDDEN + "/*"
        : code;
  }

  /** A number that long is no position, and may be somebody's. */
  private static boolean isPosition(String step) {
    return !step.isEmpty()
        && step.length() <= 7
        && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
