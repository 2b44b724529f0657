// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.shape;

import java.lang.invoke.MethodHandle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record: its components in the order of its header.
 *
 * <p>Immutable and thread-safe.
 */
public final class RecordNode implements Node {

  private final Class<?> recordClass;
  private final List<Component> components;
  private final Map<String, Component> byName;
  private final MethodHandle constructor;

  RecordNode(Class<?> recordClass, List<Component> components, MethodHandle constructor) {
    this.recordClass = recordClass;
    this.components = List.copyOf(components);
    Map<String, Component> names = new LinkedHashMap<>();
    components.forEach(component -> names.put(component.name(), component));
    this.byName = Collections.unmodifiableMap(names);
    this.constructor = constructor;
  }

  /**
   * The record.
   *
   * @return its class
   */
  public Class<?> recordClass() {
    return recordClass;
  }

  /**
   * The components.
   *
   * @return in the order of the header, which is that of the file
   */
  public List<Component> components() {
    return components;
  }

  /**
   * The components by name.
   *
   * @return in the order of the header
   */
  public Map<String, Component> byName() {
    return byName;
  }

  /**
   * Builds the record.
   *
   * @param values one per component, in order; null for an absent optional one
   * @return the record
   * @throws IllegalStateException when the record's constructor throws
   */
  public Object build(@Nullable Object[] values) {
    @Nullable Object[] arguments = new @Nullable Object[values.length];
    for (int i = 0; i < values.length; i++) {
      arguments[i] = components.get(i).wrap(values[i]);
    }
    try {
      return (Object) constructor.invokeExact(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException(
          "The constructor of " + recordClass.getName() + " refused its values", e);
    }
  }

  @Override
  public String toString() {
    return recordClass.getSimpleName() + components;
  }
}
