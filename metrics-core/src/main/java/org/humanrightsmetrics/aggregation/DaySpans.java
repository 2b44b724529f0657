// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Days as disjoint spans, neighbours joined, so that a year of months takes one entry. */
final class DaySpans {

  private final TreeMap<Long, Long> lastByFirst = new TreeMap<>();

  /** From one day to another, both included, counted from 1970-01-01. */
  record Span(long first, long last) {}

  void add(long first, long last) {
    long from = first;
    long to = last;
    Map.Entry<Long, Long> before = lastByFirst.floorEntry(first);
    if (before != null && before.getValue() >= first - 1) {
      from = before.getKey();
      to = Math.max(to, before.getValue());
    }
    Map.Entry<Long, Long> after = lastByFirst.higherEntry(from);
    while (after != null && after.getKey() <= to + 1) {
      to = Math.max(to, after.getValue());
      lastByFirst.remove(after.getKey());
      after = lastByFirst.higherEntry(from);
    }
    lastByFirst.put(from, to);
  }

  void addAll(DaySpans other) {
    other.lastByFirst.forEach(this::add);
  }

  /** What lies both here and in a span. */
  DaySpans within(long first, long last) {
    DaySpans common = new DaySpans();
    Map.Entry<Long, Long> at = lastByFirst.floorEntry(first);
    if (at == null) {
      at = lastByFirst.ceilingEntry(first);
    }
    while (at != null && at.getKey() <= last) {
      if (at.getValue() >= first) {
        common.add(Math.max(first, at.getKey()), Math.min(last, at.getValue()));
      }
      at = lastByFirst.higherEntry(at.getKey());
    }
    return common;
  }

  DaySpans within(DaySpans other) {
    DaySpans common = new DaySpans();
    other.lastByFirst.forEach((first, last) -> common.addAll(within(first, last)));
    return common;
  }

  boolean isEmpty() {
    return lastByFirst.isEmpty();
  }

  long days() {
    long days = 0;
    for (Map.Entry<Long, Long> span : lastByFirst.entrySet()) {
      days += span.getValue() - span.getKey() + 1;
    }
    return days;
  }

  Optional<Span> first() {
    return Optional.ofNullable(lastByFirst.firstEntry())
        .map(span -> new Span(span.getKey(), span.getValue()));
  }
}
