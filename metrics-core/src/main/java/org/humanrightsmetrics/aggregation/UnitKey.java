// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * @param subject what the values are about: its kind, a space, and its id or else its name; empty for the
 *     reporter as a whole
 * @param identified whether the subject has an id
 * @param area where
 */
record UnitKey(String reporter, String subject, boolean identified, ReferenceArea area)
    implements Comparable<UnitKey> {

  private static final Comparator<UnitKey> ORDER = Comparator.comparing(UnitKey::reporter)
      .thenComparing(UnitKey::subject)
      .thenComparing(UnitKey::identified)
      .thenComparing(UnitKey::area);

  static UnitKey of(Observation observation) {
    Optional<Subject> subject = observation.metric().context().subject();
    return new UnitKey(
        observation.reporter().key(),
        subject.map(UnitKey::key).orElse(""),
        subject.flatMap(UnitKey::identifier).isPresent(),
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
    return other.wholes().contains(this);
  }

  /** All that could hold this: three at the most, however many units there are. */
  List<UnitKey> wholes() {
    List<UnitKey> wholes = new ArrayList<>();
    if (!subject.isEmpty()) {
      wholes.add(new UnitKey(reporter, "", false, area));
    }
    if (area.isSubdivision()) {
      ReferenceArea country = ReferenceArea.of(area.country().code());
      wholes.add(new UnitKey(reporter, subject, identified, country));
      if (!subject.isEmpty()) {
        wholes.add(new UnitKey(reporter, "", false, country));
      }
    }
    return wholes;
  }

  /** Who or what it is about in all the world, where that is known: the subject by its id, else the reporter. */
  Optional<String> identity() {
    if (subject.isEmpty()) {
      return Optional.of(reporter);
    }
    return identified ? Optional.of(subject.substring(subject.indexOf(' ') + 1)) : Optional.empty();
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
