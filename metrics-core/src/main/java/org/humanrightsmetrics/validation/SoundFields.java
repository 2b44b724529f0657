// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.validation;

import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Tells quickly that the fields of an observation certainly keep all their constraints.
 *
 * <p>Not a second set of rules: it reads the same constraints from the Shape, accepts only what is sound
 * beyond doubt (a decimal on its very limit is left open, for example), and never refuses anything. What it
 * does not accept goes to Hibernate Validator, which decides and explains. A metric with constraints that the
 * Shape does not have, such as one on a class, is never accepted here.
 *
 * <p>Immutable and thread-safe.
 */
final class SoundFields {

  /** Whether one value is sound beyond doubt. */
  @FunctionalInterface
  private interface Check {
    boolean isCertain(Object value);
  }

  private final @Nullable Check ofRecord;

  private SoundFields(@Nullable Check ofRecord) {
    this.ofRecord = ofRecord;
  }

  static SoundFields of(Shape shape, Validator validator) {
    return new SoundFields(
        PlainConstraints.areOnly(shape.root(), validator)
            ? record(shape.root(), new HashMap<>())
            : null);
  }

  boolean areCertain(Object metric) {
    return ofRecord != null && ofRecord.isCertain(metric);
  }

  private static Check of(Node node, Map<RecordNode, Check> known) {
    if (node instanceof Node.Text text) {
      return text(text);
    }
    if (node instanceof Node.Whole whole) {
      return value -> value instanceof Number number
          && number.longValue() >= whole.min()
          && number.longValue() <= whole.max();
    }
    if (node instanceof Node.Decimal decimal) {
      // The limits themselves may be excluded, which the Shape does not say.
      return value -> value instanceof BigDecimal number
          && number.compareTo(decimal.min()) > 0
          && number.compareTo(decimal.max()) < 0;
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence(sequence, of(sequence.element(), known));
    }
    if (node instanceof Node.OfMeasure measure) {
      return value -> value instanceof Measure one && SoundMeasures.isCertain(one, measure);
    }
    if (node instanceof Node.OfDisaggregated disaggregated) {
      return value -> value instanceof Disaggregated<?> split
          && SoundMeasures.areCertain(split, disaggregated.measure());
    }
    if (node instanceof RecordNode nested) {
      Check before = known.get(nested);
      return before != null ? before : record(nested, known);
    }
    // Days and codes have no constraint beside being there.
    return value -> true;
  }

  private static Check record(RecordNode node, Map<RecordNode, Check> known) {
    Component[] components = node.components().toArray(new Component[0]);
    Check[] checks = new Check[components.length];
    for (int i = 0; i < checks.length; i++) {
      checks[i] = of(components[i].node(), known);
    }
    Check whole = holder -> {
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].value(holder);
        if (value == null ? components[i].required() : !checks[i].isCertain(value)) {
          return false;
        }
      }
      return true;
    };
    known.put(node, whole);
    return whole;
  }

  private static Check text(Node.Text node) {
    Pattern form = node.pattern().map(Pattern::compile).orElse(null);
    return value -> value instanceof String text
        // At least as many as code points, so never too lenient.
        && text.length() <= node.maxLength()
        && (!node.notBlank() || (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(0))))
        && (form == null || form.matcher(text).matches());
  }

  private static Check sequence(Node.Sequence node, Check element) {
    return value -> {
      if (!(value instanceof List<?> list)
          || list.size() < node.minSize()
          || list.size() > node.maxSize()) {
        return false;
      }
      for (Object each : list) {
        if (each == null || !element.isCertain(each)) {
          return false;
        }
      }
      return true;
    };
  }
}
