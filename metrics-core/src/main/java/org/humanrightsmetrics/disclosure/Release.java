// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that one release made known, and nothing that it did not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id chosen by the owner, for example {@code "2026-Q1"}
 * @param date the day of publication
 * @param policy the id of the policy
 * @param policyVersion its version
 * @param tables as everybody sees them
 * @param quotients the rates and means beside them
 * @param files SHA-256 in hexadecimal by file name
 * @param groups by group, for example a pool, the {@linkplain MemberKey keyed hashes} of its members
 * @param accumulations which of the numbers are running totals of which others
 */
public record Release(
    String id,
    LocalDate date,
    String policy,
    int policyVersion,
    List<PublishedTable> tables,
    List<PublishedQuotient> quotients,
    SortedMap<String, String> files,
    SortedMap<String, SortedSet<String>> groups,
    List<Accumulation> accumulations) {

  /** Copies the collections. */
  public Release {
    Objects.requireNonNull(date, "date");
    if (id.isBlank()) {
      throw new IllegalArgumentException("A release has an id");
    }
    tables = List.copyOf(tables);
    quotients = List.copyOf(quotients);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    SortedMap<String, SortedSet<String>> copied = new TreeMap<>();
    groups.forEach((name, members) ->
        copied.put(name, Collections.unmodifiableSortedSet(new TreeSet<>(members))));
    groups = Collections.unmodifiableSortedMap(copied);
    accumulations = List.copyOf(accumulations);
  }
}
