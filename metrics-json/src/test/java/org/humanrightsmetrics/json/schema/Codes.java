// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import java.util.HashSet;
import java.util.Set;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;

/** Sorts the codes of findings into those that a schema can say, those that it never sees, and rules. */
final class Codes {

  private static final String NOT_IN_SCHEME = "code/not-in-scheme";

  // Faults of structure, and what the constraints on components say.
  private static final Set<String> STRUCTURAL = Set.of(
      "report/standard-missing",
      "report/standard-unknown",
      "report/unknown-metric",
      "report/version-unknown",
      "report/version-newer",
      "report/not-convertible",
      "report/reporter-missing",
      "report/observations-missing",
      "file/not-a-report",
      "field/missing",
      "field/unknown",
      "field/wrong-type",
      "field/null",
      "code/not-in-form",
      "date/not-a-date",
      "count/not-a-whole-number",
      "number/not-whole",
      "money/currency-missing",
      "measure/value-with-missing",
      "disaggregation/dimension-unknown",
      "distribution/currency-not-expected",
      "extension/name-not-in-form",
      "list/wrong-size",
      "text/blank",
      "text/too-long",
      "text/not-in-form",
      "number/below-minimum",
      "number/above-maximum",
      "count/negative",
      "ratio/negative-part");

  private final Set<String> structural = new HashSet<>(STRUCTURAL);
  private final Set<String> membership = new HashSet<>(Set.of(NOT_IN_SCHEME));

  private Codes(MetricType<?> type) {
    collect(Shape.of(type).root());
  }

  static Codes of(MetricType<?> type) {
    return new Codes(type);
  }

  private void collect(RecordNode node) {
    for (Component component : node.components()) {
      component.reportedAs().forEach((fault, code) -> {
        if (STRUCTURAL.contains(fault)) {
          structural.add(code);
        } else if (fault.equals(NOT_IN_SCHEME)) {
          membership.add(code);
        }
      });
      Node inner = component.node() instanceof Node.Sequence sequence
          ? sequence.element()
          : component.node();
      if (inner instanceof RecordNode nested) {
        collect(nested);
      }
    }
  }

  /** What a schema says too. {@code code/not-in-scheme} is not among them: see {@link #isMembership}. */
  boolean isStructural(String code) {
    return structural.contains(code);
  }

  /** Unknown codes: of a closed list a fault of structure, of an open one the breach of a rule. */
  boolean isMembership(String code) {
    return membership.contains(code);
  }

  /** Faults of bytes, syntax, digits, characters and size, which are over before a schema is asked. */
  boolean isBeyondSchemas(String code) {
    return !structural.contains(code)
        && (code.startsWith("file/")
            || code.startsWith("limit/")
            || code.startsWith("text/")
            || code.startsWith("privacy/")
            || code.startsWith("number/")
            || code.equals("field/duplicate")
            || code.equals("report/reporter-after-observations"));
  }
}
