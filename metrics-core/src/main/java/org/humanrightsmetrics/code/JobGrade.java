// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * Grade of a job, as the pay scale of the business tells grades apart.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "job-grade",
    dimension = "grade",
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "UNSKILLED")
public final class JobGrade extends ListedCode {

  /** Work that is learned within days. */
  public static final JobGrade UNSKILLED = of("UNSKILLED");

  /** Work that is learned within months. */
  public static final JobGrade SEMI_SKILLED = of("SEMI_SKILLED");

  /** Work that takes a trade. */
  public static final JobGrade SKILLED = of("SKILLED");

  /** Directs others. */
  public static final JobGrade SUPERVISOR = of("SUPERVISOR");

  /** Any other. */
  public static final JobGrade OTHER = of("OTHER");

  /** Not asked, not answered or not recorded. */
  public static final JobGrade UNKNOWN = of("UNKNOWN");

  private static final List<JobGrade> VALUES =
      List.of(UNSKILLED, SEMI_SKILLED, SKILLED, SUPERVISOR, OTHER, UNKNOWN);

  private JobGrade(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "UNSKILLED"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static JobGrade of(String code) {
    return new JobGrade(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<JobGrade> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
