// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.measure.Amount;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Disaggregated;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Measure;
import org.humanrightsmetrics.measure.Proportion;
import org.humanrightsmetrics.measure.Quantity;
import org.humanrightsmetrics.measure.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A metric as every engine sees it: the tree of its components with their kinds, constraints and meaning,
 * read once from the header of its record.
 *
 * <p>Immutable and thread-safe.
 */
public final class Shape {

  // One Shape per record class, for as long as the class lives; nothing is registered.
  private static final ClassValue<RecordNode> HEADERS = new ClassValue<>() {
    @Override
    protected RecordNode computeValue(Class<?> recordClass) {
      return HeaderReader.read(recordClass, null);
    }
  };

  // The same for records of other modules, by the class that granted access. Reading a header makes
  // classes that live as long as the record's, so it is read once, however many readers there are.
  private static final ClassValue<Map<Class<?>, RecordNode>> GRANTED = new ClassValue<>() {
    @Override
    protected Map<Class<?>, RecordNode> computeValue(Class<?> recordClass) {
      return new ConcurrentHashMap<>();
    }
  };

  private final MetricType<?> type;
  private final RecordNode root;
  private final List<Component> headlines;

  private Shape(MetricType<?> type, RecordNode root) {
    this.type = type;
    this.root = root;
    this.headlines = root.components().stream().filter(Component::headline).toList();
  }

  /**
   * The shape of a metric.
   *
   * @param type the metric
   * @return its shape
   * @throws IllegalArgumentException when the header says something that the library cannot honour, for
   *     example a constraint that no schema could express; the message names component and remedy
   */
  public static Shape of(MetricType<?> type) {
    RecordNode root = type.access()
        .map(access -> GRANTED
            .get(type.recordClass())
            .computeIfAbsent(
                access.lookupClass(), granting -> HeaderReader.read(type.recordClass(), access)))
        .orElseGet(() -> HEADERS.get(type.recordClass()));
    return new Shape(type, root);
  }

  /**
   * The header of a record that is not a metric, such as the reporter.
   *
   * @param recordClass a record of this library
   * @return its node
   */
  public static RecordNode header(Class<? extends Record> recordClass) {
    return HEADERS.get(recordClass);
  }

  /**
   * The metric.
   *
   * @return its type
   */
  public MetricType<?> type() {
    return type;
  }

  /**
   * The header of the record.
   *
   * @return its node
   */
  public RecordNode root() {
    return root;
  }

  /**
   * The components that a summary shows first.
   *
   * @return one or two
   */
  public List<Component> headlines() {
    return headlines;
  }

  /** Is shown every value of an observation. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * One value that is there; a record and a sequence are shown before what is inside.
     *
     * @param path where
     * @param component the component that holds it, or holds the sequence it stands in
     * @param node what it is
     * @param value the value
     */
    void visit(Path path, Component component, Node node, Object value);
  }

  /**
   * Shows every value of an observation, in the order of the header.
   *
   * @param metric the observation
   * @param visitor is shown each value
   */
  public void walk(Metric metric, Visitor visitor) {
    walk(root, Path.ROOT, metric, visitor);
  }

  private static void walk(RecordNode node, Path path, Object holder, Visitor visitor) {
    for (Component component : node.components()) {
      Object value = component.value(holder);
      if (value != null) {
        walk(component, component.node(), path.member(component.name()), value, visitor);
      }
    }
  }

  private static void walk(
      Component component, Node node, Path path, Object value, Visitor visitor) {
    visitor.visit(path, component, node, value);
    if (node instanceof RecordNode nested) {
      walk(nested, path, value, visitor);
    } else if (node instanceof Node.Sequence sequence) {
      int i = 0;
      for (Object element : (List<?>) value) {
        walk(component, sequence.element(), path.element(i++), element, visitor);
      }
    }
  }

  /**
   * The component at a place.
   *
   * @param pointer a JSON Pointer from the observation; positions in lists are passed over, and what
   *     lies inside a measure leads to its component
   * @return the component; empty when the metric has no such place
   */
  public Optional<Component> component(String pointer) {
    List<Component> way = way(pointer);
    return way.isEmpty() ? Optional.empty() : Optional.of(way.get(way.size() - 1));
  }

  /**
   * The code under which a general fault is reported at a place: the name given by the nearest component
   * that gives one.
   *
   * @param pointer a JSON Pointer from the observation
   * @param fault the general code
   * @return the metric's own code, or the general one
   */
  public String code(String pointer, String fault) {
    List<Component> way = way(pointer);
    for (int i = way.size() - 1; i >= 0; i--) {
      String code = way.get(i).code(fault);
      if (!code.equals(fault)) {
        return code;
      }
    }
    return fault;
  }

  private List<Component> way(String pointer) {
    List<Component> way = new ArrayList<>();
    Node node = root;
    for (String step : pointer.split("/", -1)) {
      if (node instanceof Node.Sequence sequence && isPosition(step)) {
        node = sequence.element();
        continue;
      }
      if (step.isEmpty() || !(node instanceof RecordNode nested)) {
        continue;
      }
      Component component = nested.byName().get(step);
      if (component == null) {
        return way;
      }
      way.add(component);
      node = component.node();
    }
    return way;
  }

  private static boolean isPosition(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Reads the value at one place of an observation. Immutable and thread-safe. */
  @FunctionalInterface
  public interface Accessor {
    /**
     * The value.
     *
     * @param metric the observation
     * @return the value; null when it is absent
     */
    @Nullable
    Object value(Object metric);
  }

  /**
   * A reader of the value at a place outside lists.
   *
   * @param pointer for example {@code "/completed"}, {@code "/context/source/responses"},
   *     {@code "/audits/by/paidBy"}
   * @return reads that value from any observation of this metric
   * @throws IllegalArgumentException when the metric has no such place
   */
  public Accessor accessor(String pointer) {
    Accessor way = metric -> metric;
    Node node = root;
    for (String step : pointer.substring(1).split("/", -1)) {
      if (node instanceof Node.OfDisaggregated) {
        if (!step.equals("by")) {
          way = then(way, holder -> part((Disaggregated<?>) holder, step));
        }
        continue;
      }
      Component component = node instanceof RecordNode nested ? nested.byName().get(step) : null;
      if (component == null) {
        throw new IllegalArgumentException(type.id() + " has no component " + pointer);
      }
      way = then(way, component::value);
      node = component.node();
    }
    return way;
  }

  private static Object part(Disaggregated<?> holder, String step) {
    return step.equals("total") ? holder.total() : holder.parts(step);
  }

  private static Accessor then(Accessor first, Accessor second) {
    return metric -> {
      Object holder = first.value(metric);
      return holder == null ? null : second.value(holder);
    };
  }

  /**
   * Whether a value is there to reason with: reported, and not an empty list.
   *
   * @param value a value of a component, or null
   * @return false when absent or known to be missing
   */
  public static boolean isReported(@Nullable Object value) {
    if (value instanceof Measure measure) {
      return measure.isReported();
    }
    if (value instanceof Disaggregated<?> disaggregated) {
      return disaggregated.total().isReported();
    }
    if (value instanceof List<?> list) {
      return !list.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    return value != null;
  }

  /**
   * A value as the texts show it: whole numbers, decimals and dates as themselves, everything else as text.
   *
   * @param value a value of a component
   * @return for example 405, {@code "41/57"} or {@code "1250.50 INR"}
   */
  public static Object shown(Object value) {
    if (value instanceof Disaggregated<?> disaggregated) {
      return shown(disaggregated.total());
    }
    if (value instanceof Measure measure && !measure.isReported()) {
      return measure.toString();
    }
    if (value instanceof Count count) {
      return count.value();
    }
    if (value instanceof Quantity quantity) {
      return quantity.value();
    }
    if (value instanceof Proportion || value instanceof Ratio || value instanceof Amount) {
      return value.toString();
    }
    if (value instanceof Distribution distribution) {
      return distribution
          .median()
          .or(distribution::mean)
          .map(Object.class::cast)
          .orElse("");
    }
    if (value instanceof Code || value instanceof Enum<?>) {
      return CodeNode.text(value);
    }
    return value instanceof Long || value instanceof Integer || value instanceof BigDecimal
        ? value
        : value.toString();
  }
}
