// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A map of few entries that keeps their order. A split has a handful of parts and is walked far more often than
 * looked up in, so a list of entries takes less memory and time than a table.
 *
 * <p>Immutable and thread-safe.
 */
final class OrderedMap<K, V> extends AbstractMap<K, V> {

  // With more, looking through all of them would take longer than a table.
  private static final int MOST = 16;

  private final Map.Entry<K, V>[] entries;

  private OrderedMap(Map.Entry<K, V>[] entries) {
    this.entries = entries;
  }

  /** A copy that nobody can change, in the same order. */
  static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map) {
    if (map.size() > MOST) {
      return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
    @SuppressWarnings({"unchecked", "rawtypes"
    }) // Arrays of a generic type cannot be made otherwise.
    Map.Entry<K, V>[] entries = new Map.Entry[map.size()];
    int i = 0;
    for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
      entries[i++] = kept(entry);
    }
    return new OrderedMap<>(entries);
  }

  @SuppressWarnings("unchecked") // Nothing can be put into an entry that cannot be changed.
  private static <K, V> Map.Entry<K, V> kept(Map.Entry<? extends K, ? extends V> entry) {
    // A subclass might change.
    return entry.getClass() == SimpleImmutableEntry.class
        ? (Map.Entry<K, V>) entry
        : new SimpleImmutableEntry<>(entry.getKey(), entry.getValue());
  }

  private Map.@Nullable Entry<K, V> find(@Nullable Object key) {
    for (Map.Entry<K, V> entry : entries) {
      if (Objects.equals(entry.getKey(), key)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    Map.Entry<K, V> entry = find(key);
    return entry == null ? null : entry.getValue();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return find(key) != null;
  }

  @Override
  public int size() {
    return entries.length;
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    for (Map.Entry<K, V> entry : entries) {
      action.accept(entry.getKey(), entry.getValue());
    }
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return Arrays.asList(entries).iterator();
      }

      @Override
      public int size() {
        return entries.length;
      }
    };
  }
}
