// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom a cell counts: a subject, and the category in every dimension that is not at its root.
 *
 * <p>Two tables that print the same number therefore use the same key, whatever else they break down: the
 * row total of <em>area by sex</em> and that of <em>area by age</em> are both {@code completed{area=IN-BR}}.
 * That is how tables are linked. Immutable and thread-safe.
 */
public final class CellKey implements Comparable<CellKey> {

  private final String subject;
  private final SortedMap<String, String> coordinates;
  private final int hash;

  private CellKey(String subject, SortedMap<String, String> coordinates) {
    this.subject = subject;
    this.coordinates = coordinates;
    this.hash = 31 * subject.hashCode() + coordinates.hashCode();
  }

  /**
   * A key.
   *
   * @param subject what is counted, period and place of the whole table included, for example
   *     {@code "women-trained/completed 2025"}
   * @param coordinates category by dimension, roots left out; empty for the grand total
   * @return the key
   */
  public static CellKey of(String subject, Map<String, String> coordinates) {
    return new CellKey(subject, Collections.unmodifiableSortedMap(new TreeMap<>(coordinates)));
  }

  /**
   * What is counted.
   *
   * @return for example {@code "women-trained/completed 2025"}
   */
  public String subject() {
    return subject;
  }

  /**
   * Category by dimension.
   *
   * @return without dimensions at their root; empty for the grand total
   */
  public SortedMap<String, String> coordinates() {
    return coordinates;
  }

  @Override
  public int compareTo(CellKey other) {
    int order = subject.compareTo(other.subject);
    return order != 0 ? order : coordinates.toString().compareTo(other.coordinates.toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CellKey that
        && hash == that.hash
        && subject.equals(that.subject)
        && coordinates.equals(that.coordinates);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return subject + coordinates;
  }
}
