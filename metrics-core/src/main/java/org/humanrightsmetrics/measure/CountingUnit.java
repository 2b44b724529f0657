// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

/**
 * What one piece of a count, or one unit of a quantity, is.
 *
 * <p>Two units are never added: one household with three trainees is three persons and one household.
 */
public enum CountingUnit {
  /** A person, each once inside the reporter, by a stable key. */
  PERSON_UNIQUE,
  /** Persons added over organisations: some may be counted twice, so the number is an upper bound. */
  PERSON_UPPER_BOUND,
  /** One entry into a training; one person may have several. */
  ENROLMENT,
  /** Something that happened, for example an audit. */
  EVENT,
  /** A grievance or a proceeding. */
  CASE,
  /** A household. */
  HOUSEHOLD,
  /** A place of work. */
  SITE,
  /** A legal or economic organisation. */
  ORGANISATION,
  /** Money, with its currency. */
  MONEY,
  /** An hour. */
  HOUR,
  /** A day, of a calendar or of a pupil. */
  DAY,
  /** A month, for example a month's pay against which a cost is set. */
  MONTH,
  /** One of something that has no name of its own here, for example a business or a full-time job. */
  UNIT
}
