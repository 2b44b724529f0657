// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeList;
import org.humanrightsmetrics.code.CodeListed;
import org.humanrightsmetrics.rule.Texts;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.RecordNode;
import org.humanrightsmetrics.shape.Shape;

/**
 * What people are told of a metric's values, from its Shape and texts alone.
 *
 * <p>Immutable and thread-safe.
 */
final class MetricGuide {

  /**
   * One value of a metric.
   *
   * @param path its names from the observation, joined by dots: {@code "audits.paidBy"}
   * @param required whether a report must have it
   * @param headline whether a summary shows it first
   * @param label what people call it; empty where no text says so
   * @param help what has to be entered; empty where no text says so
   * @param kind what it is, in words
   * @param splits along what it may be split
   */
  record Value(
      String path,
      boolean required,
      boolean headline,
      String label,
      String help,
      String kind,
      List<Split> splits) {}

  /**
   * A dimension.
   *
   * @param name in files
   * @param list the id of its code list
   * @param required whether the observation is incomplete without it
   * @param overlapping whether the parts may add up to more than the total
   */
  record Split(String name, String list, boolean required, boolean overlapping) {}

  private static final String CONTEXT = "context";

  private final Texts texts;
  private final Locale locale;

  private MetricGuide(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** The values of a metric, without the context that all metrics share. */
  static List<Value> values(MetricType<?> type, Locale locale) {
    List<Value> values = new ArrayList<>();
    MetricGuide guide = new MetricGuide(type.texts(), locale);
    for (Component component : Shape.of(type).root().components()) {
      if (!component.name().equals(CONTEXT)) {
        guide.collect(values, component, List.of());
      }
    }
    return List.copyOf(values);
  }

  /** The values of a record that all metrics share, such as the context. */
  static List<Value> values(Class<? extends Record> shared, String name, Locale locale) {
    List<Value> values = new ArrayList<>();
    MetricGuide guide = new MetricGuide(Words.SHARED, locale);
    for (Component component : Shape.header(shared).components()) {
      guide.collect(values, component, List.of(name));
    }
    return List.copyOf(values);
  }

  private void collect(List<Value> values, Component component, List<String> above) {
    List<String> names = new ArrayList<>(above);
    names.add(component.name());
    Node node = component.node();
    values.add(new Value(
        String.join(".", names),
        component.required(),
        component.headline(),
        text(names, "label"),
        text(names, "help"),
        kind(node),
        node instanceof Node.OfDisaggregated disaggregated ? splits(disaggregated) : List.of()));
    Node inner = node instanceof Node.Sequence sequence ? sequence.element() : node;
    if (inner instanceof RecordNode nested) {
      nested.components().forEach(each -> collect(values, each, names));
    }
  }

  /** Looked up under the longest name first, as findings do. */
  private String text(List<String> names, String part) {
    for (int first = 0; first < names.size(); first++) {
      Optional<String> text =
          texts.find(String.join(".", names.subList(first, names.size())) + "." + part, locale);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return "";
  }

  private List<Split> splits(Node.OfDisaggregated node) {
    return Node.dimensions(node).stream()
        .map(dimension -> new Split(
            dimension.name(),
            listId(dimension.codes()),
            dimension.required(),
            dimension.overlapping()))
        .toList();
  }

  private static String listId(CodeNode node) {
    CodeListed listed = node.type().getAnnotation(CodeListed.class);
    return listed == null ? node.type().getSimpleName() : listed.id();
  }

  private String kind(Node node) {
    if (node instanceof Node.Text text) {
      return word("kind.text", text.maxLength());
    }
    if (node instanceof Node.Whole whole) {
      return word("kind.whole", whole.min(), whole.max());
    }
    if (node instanceof Node.Decimal decimal) {
      return word("kind.decimal", decimal.min().toPlainString(), decimal.max().toPlainString());
    }
    if (node instanceof Node.Sequence sequence) {
      return word(
          "kind.sequence", sequence.minSize(), sequence.maxSize(), kind(sequence.element()));
    }
    if (node instanceof Node.OfMeasure measure) {
      return word(
          "kind." + measure.kind().getSimpleName(),
          word("unit." + measure.unit().name()));
    }
    if (node instanceof Node.OfDisaggregated disaggregated) {
      return kind(disaggregated.measure());
    }
    if (node instanceof CodeNode code) {
      return code(code);
    }
    return word(node instanceof Node.Date ? "kind.date" : "kind.group");
  }

  private String code(CodeNode node) {
    if (node.isClosed()) {
      return word("kind.code.closed", String.join(", ", node.codes()));
    }
    CodeListed listed = node.type().getAnnotation(CodeListed.class);
    return word("kind.code.open", listId(node), listed == null ? "" : listed.example());
  }

  private String word(String key, Object... arguments) {
    return Words.of(key, locale, arguments);
  }

  /** The code lists that the values and splits of these metrics draw on, sorted by id. */
  static List<CodeList> lists(Iterable<MetricType<?>> types) {
    SortedMap<String, CodeList> lists = new TreeMap<>();
    for (MetricType<?> type : types) {
      lists(Shape.of(type).root(), lists);
    }
    return List.copyOf(lists.values());
  }

  private static void lists(Node node, Map<String, CodeList> lists) {
    if (node instanceof RecordNode nested) {
      nested.components().forEach(component -> lists(component.node(), lists));
    } else if (node instanceof Node.Sequence sequence) {
      lists(sequence.element(), lists);
    } else if (node instanceof Node.OfDisaggregated disaggregated) {
      Node.dimensions(disaggregated).forEach(dimension -> lists(dimension.codes(), lists));
    } else if (node instanceof CodeNode code
        && code.type().isAnnotationPresent(CodeListed.class)
        && Code.class.isAssignableFrom(code.type())) {
      CodeList list = CodeList.of(code.type().asSubclass(Code.class));
      lists.put(list.id(), list);
    }
  }

  /** The kinds of period of a metric, in words: "during a span (FLOW)". */
  static String periods(MetricType<?> type, Locale locale) {
    return type.periods().stream()
        .map(kind -> Words.of("period." + kind.name(), locale) + " (" + kind.name() + ")")
        .collect(Collectors.joining(", "));
  }
}
