// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.humanrightsmetrics.measure.Compared;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record.
 *
 * <p>Immutable and thread-safe.
 */
public final class Component {

  private final int index;
  private final String name;
  private final Node node;
  private final boolean required;
  private final boolean optional;
  private final boolean headline;
  private final @Nullable Compared compared;
  private final Map<String, String> reportedAs;
  private final Map<String, String> ids;
  private final Function<Object, @Nullable Object> accessor;

  Component(
      int index,
      String name,
      Node node,
      boolean required,
      boolean optional,
      boolean headline,
      @Nullable Compared compared,
      Map<String, String> reportedAs,
      Map<String, String> ids,
      Function<Object, @Nullable Object> accessor) {
    this.index = index;
    this.name = name;
    this.node = node;
    this.required = required;
    this.optional = optional;
    this.headline = headline;
    this.compared = compared;
    this.reportedAs = Map.copyOf(reportedAs);
    this.ids = Map.copyOf(ids);
    this.accessor = accessor;
  }

  /**
   * Its place in the header.
   *
   * @return from 0
   */
  public int index() {
    return index;
  }

  /**
   * Its name, in Java and in files.
   *
   * @return for example {@code "completed"}
   */
  public String name() {
    return name;
  }

  /**
   * What it is made of.
   *
   * @return the node
   */
  public Node node() {
    return node;
  }

  /**
   * Whether a file must have it.
   *
   * @return false when it may be absent
   */
  public boolean required() {
    return required;
  }

  /**
   * Whether a summary shows it first.
   *
   * @return true for the headline
   */
  public boolean headline() {
    return headline;
  }

  /**
   * How it takes part in comparison.
   *
   * @return what the header says; empty where its kind says it all
   */
  public Optional<Compared> compared() {
    return Optional.ofNullable(compared);
  }

  /**
   * The code under which a general fault is reported here.
   *
   * @param fault the general code, for example {@code "field/missing"}
   * @return the metric's own code, or the general one
   */
  public String code(String fault) {
    return reportedAs.getOrDefault(fault, fault);
  }

  /**
   * All names that this component gives to general faults.
   *
   * @return from the general code to the metric's own
   */
  public Map<String, String> reportedAs() {
    return reportedAs;
  }

  /**
   * The short id of a name that this component gives.
   *
   * @param code the metric's own code, for example {@code "women-trained/audience-missing"}
   * @return for example {@code "WT-5"}; empty when it has none
   */
  public String id(String code) {
    return ids.getOrDefault(code, "");
  }

  /**
   * The value in a record.
   *
   * @param holder a record that has this component
   * @return the value without its {@code Optional}; null when absent
   */
  public @Nullable Object value(Object holder) {
    Object value;
    try {
      value = accessor.apply(holder);
    } catch (RuntimeException e) {
      throw new IllegalStateException("The accessor " + name + "() failed", e);
    }
    return value instanceof Optional<?> wrapped ? wrapped.orElse(null) : value;
  }

  /** Puts an optional value into its {@code Optional}, and nothing into an empty list. */
  @Nullable
  Object wrap(@Nullable Object value) {
    if (optional) {
      return Optional.ofNullable(value);
    }
    return value == null && node instanceof Node.Sequence ? List.of() : value;
  }

  @Override
  public String toString() {
    return name + (required ? "" : "?");
  }
}
