// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;

/**
 * What reading one input came to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the input as the caller named it
 * @param format the form that it has, never {@link Format#DETECT}
 * @param completeness how far it was read
 * @param observationsRead how many observations were met, sound or not
 * @param observationsAccepted how many of them are typed and without an {@code ERROR}
 * @param checks how many checks ran; a check is one rule asked of one observation
 * @param breached how many checks found something
 * @param findings exact number of findings of each severity
 * @param totals exact number of findings of each code, sorted by code
 * @param notChecked rules that could not run, and why; when there are many, further ones of a code and reason
 *     already listed are only counted
 * @param notCheckedTotal exact number of rules that could not run
 * @param changedRules the rules that the caller changed, with what was done
 * @param sha256 of the bytes read, in hexadecimal; empty when they were not read to their end
 */
public record ReadSummary(
    String name,
    Format format,
    Completeness completeness,
    long observationsRead,
    long observationsAccepted,
    long checks,
    long breached,
    Map<Severity, Long> findings,
    SortedMap<String, Long> totals,
    List<NotChecked> notChecked,
    long notCheckedTotal,
    Map<String, String> changedRules,
    String sha256) {

  /** Copies the collections. */
  public ReadSummary {
    Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    bySeverity.putAll(findings);
    findings = Collections.unmodifiableMap(bySeverity);
    totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
    notChecked = List.copyOf(notChecked);
    changedRules = Collections.unmodifiableMap(new TreeMap<>(changedRules));
  }

  /**
   * How many findings have a severity.
   *
   * @param severity one of the three
   * @return 0 or more
   */
  public long count(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }
}
