// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Observations that agree on what they counted, added up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param differing in a cell with several sets, what tells this one from the others, sorted; empty in a cell
 *     with one set
 * @param outcome what adding them up came to
 * @param observations how many brought a value, those included that do not count because the same unit has
 *     a later reading
 * @param reporters the keys of those who brought a value, sorted
 * @param tiers how far the numbers were checked
 * @param caveats what to bear in mind, sorted
 * @param provenance where the value comes from
 * @param contributions by reporter what it brought: the number, or of proportions the numerator. Empty
 *     unless the plan asks for it. Not for publication: a table may not be worked back to its reporters
 * @param bases by reporter of what its contribution is a part: the denominator of a proportion or ratio, the n of a
 *     distribution. Empty for other measures, and unless the plan asks for contributions
 */
public record ComparableSet(
    List<Trait> differing,
    Outcome outcome,
    long observations,
    SortedSet<String> reporters,
    Tiers tiers,
    List<Refusal> caveats,
    Provenance provenance,
    Map<String, BigDecimal> contributions,
    Map<String, BigDecimal> bases) {

  /**
   * A property in which the sets of a cell differ, with its value here.
   *
   * @param code what the difference is called, for example {@code "comparison/other-currency"}
   * @param property where it stands, as a JSON Pointer, for example {@code "/balance"}
   * @param value as text, for example {@code "INR"}; empty when not stated
   */
  public record Trait(String code, String property, String value) {}

  /** Copies and sorts the collections. */
  public ComparableSet {
    differing = List.copyOf(differing);
    reporters = Collections.unmodifiableSortedSet(new TreeSet<>(reporters));
    caveats = caveats.stream().distinct().sorted().toList();
    contributions = Collections.unmodifiableMap(new TreeMap<>(contributions));
    bases = Collections.unmodifiableMap(new TreeMap<>(bases));
  }
}
