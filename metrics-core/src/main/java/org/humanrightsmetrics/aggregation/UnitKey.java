// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.Comparator;
import java.util.Optional;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.code.ListedCode;
import org.humanrightsmetrics.code.ReferenceArea;
import org.humanrightsmetrics.context.Subject;

/**
 * Who speaks about what and where: the unit of which the last reading counts, and whose flows must not
 * overlap.
 *
 * @param reporter the key of the reporter
 * @param subject what the values are about; empty for the reporter as a whole
 * @param area where
 */
record UnitKey(String reporter, String subject, ReferenceArea area) implements Comparable<UnitKey> {

  private static final Comparator<UnitKey> ORDER = Comparator.comparing(UnitKey::reporter)
      .thenComparing(UnitKey::subject)
      .thenComparing(UnitKey::area);

  static UnitKey of(Observation observation) {
    return new UnitKey(
        observation.reporter().key(),
        observation.metric().context().subject().map(UnitKey::key).orElse(""),
        observation.metric().context().area());
  }

  static String key(Subject subject) {
    Optional<ListedCode> id = identifier(subject);
    return subject.kind().code() + " " + id.map(ListedCode::code).orElse(subject.name());
  }

  /** What tells a subject from all others in the world, not only in the words of its reporter. */
  static Optional<ListedCode> identifier(Subject subject) {
    Optional<ListedCode> site = subject.openSupplyHubId().map(id -> id);
    return site.or(subject::lei).or(subject::organisationId);
  }

  /** Whether the other is a part of this: a programme of the organisation, a province of the country. */
  boolean holds(UnitKey other) {
    return !equals(other)
        && reporter.equals(other.reporter)
        && (subject.isEmpty() || subject.equals(other.subject))
        && other.area.isWithin(area);
  }

  /** What to call this part beside the whole that holds it. */
  String nameWithin(UnitKey whole) {
    String where = area.equals(whole.area) ? "" : area.code();
    String what = subject.equals(whole.subject) ? "" : subject;
    return where.isEmpty() || what.isEmpty() ? where + what : where + " " + what;
  }

  @Override
  public int compareTo(UnitKey other) {
    return ORDER.compare(this, other);
  }
}
