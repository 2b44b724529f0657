// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

/**
 * What becomes of a cell in which something is missing: a reporter that was expected, or a number that was
 * asked for and not given. A number that cannot exist ({@code NOT_APPLICABLE}) is no gap.
 *
 * <p>The names follow the modes of the hierarchy operators in the Validation and Transformation Language of
 * the statistical offices (VTL 2.1). Its two modes that put 0 in the place of what is missing
 * ({@code partial_zero}, {@code always_zero}) do not exist here: missing is never zero. The result names the
 * policy by which it was made.
 *
 * <p>Immutable and thread-safe.
 */
public enum GapPolicy {
  /**
   * What was reported is added, and the gaps stand beside it: "of those who reported". The policy of a plan
   * that names none. A cell in which nothing was reported has no value.
   */
  REPORTED_ONLY,
  /**
   * Only cells without any gap are there; all others are listed as omitted.
   */
  NON_NULL,
  /**
   * As {@link #REPORTED_ONLY}, but a cell in which nothing but zeros was reported is omitted: such zeros are
   * often gaps that were typed as 0.
   */
  NON_ZERO,
  /**
   * Every cell in which something was reported is there; where there is a gap it has no value.
   */
  PARTIAL_NULL,
  /**
   * As {@link #PARTIAL_NULL}, and every combination of the groups that occur is there, also those in which
   * nobody reported anything.
   */
  ALWAYS_NULL
}
