// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

/**
 * Why a measure that was asked for has no value.
 *
 * <p>Zero is a value and not in this list. A measure that a report does not mention at all is
 * <em>absent</em>, which is yet another thing: an absent optional component is an empty {@code Optional}.
 *
 * <p>JSON: {@code {"missing": "WITHHELD"}} in place of the measure. Immutable and thread-safe.
 */
public enum Missing {
  /** The number exists in the world, and the reporter does not know it. */
  UNKNOWN,
  /** The number cannot exist here: nobody was enrolled, so there is no rate of completion. */
  NOT_APPLICABLE,
  /** The reporter knows the number and does not state it, for example to protect a small group. */
  WITHHELD
}
