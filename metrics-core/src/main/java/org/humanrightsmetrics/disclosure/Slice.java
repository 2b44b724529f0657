// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.Map;
import java.util.TreeMap;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.aggregation.Cell;
import org.humanrightsmetrics.aggregation.GroupBy;

/**
 * What a table is about: one component, and all groups but the one that the table is laid out by.
 *
 * @param component a JSON Pointer
 * @param groups the groups, sorted
 */
record Slice(String component, Map<GroupBy, String> groups) {

  static Slice of(Cell cell, GroupBy layout) {
    Map<GroupBy, String> groups = new TreeMap<>(cell.key().groups());
    groups.remove(layout);
    return new Slice(cell.key().component(), groups);
  }

  /** For example {@code "women-trained/uniqueCompleters year=2025"}. */
  String subject(MetricType<?> type) {
    StringBuilder subject = new StringBuilder(type.id()).append(component);
    groups.forEach(
        (by, value) -> subject.append(' ').append(by.label()).append('=').append(value));
    return subject.toString();
  }

  /** The same with a group more, for a table of that group alone. */
  Slice with(GroupBy by, String value) {
    Map<GroupBy, String> more = new TreeMap<>(groups);
    more.put(by, value);
    return new Slice(component, more);
  }
}
