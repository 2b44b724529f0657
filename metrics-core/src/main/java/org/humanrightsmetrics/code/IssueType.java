// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * What a case is about; a case may be about several issues.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "issue-type",
    dimension = "issueType",
    overlapping = true,
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "WAGES")
public final class IssueType extends ListedCode {

  /** Pay, deductions, arrears, benefits. */
  public static final IssueType WAGES = of("WAGES");

  /** Overtime, rest, leave. */
  public static final IssueType WORKING_HOURS = of("WORKING_HOURS");

  /** Missing or changed contract, dismissal. */
  public static final IssueType CONTRACT = of("CONTRACT");

  /** Danger to body or health. */
  public static final IssueType HEALTH_SAFETY = of("HEALTH_SAFETY");

  /** Sexual or other harassment, violence, threats. */
  public static final IssueType HARASSMENT_ABUSE = of("HARASSMENT_ABUSE");

  /** Unequal treatment. */
  public static final IssueType DISCRIMINATION = of("DISCRIMINATION");

  /** Union rights and representation. */
  public static final IssueType FREEDOM_OF_ASSOCIATION = of("FREEDOM_OF_ASSOCIATION");

  /** Fees and debt for getting or keeping the job. */
  public static final IssueType RECRUITMENT_FEES = of("RECRUITMENT_FEES");

  /** Work under threat, kept papers, restricted movement. */
  public static final IssueType FORCED_LABOUR = of("FORCED_LABOUR");

  /** Work by children. */
  public static final IssueType CHILD_LABOUR = of("CHILD_LABOUR");

  /** Housing, food, water, transport. */
  public static final IssueType LIVING_CONDITIONS = of("LIVING_CONDITIONS");

  /** Any other. */
  public static final IssueType OTHER = of("OTHER");

  /** Not asked, not answered or not recorded. */
  public static final IssueType UNKNOWN = of("UNKNOWN");

  private static final List<IssueType> VALUES = List.of(
      WAGES,
      WORKING_HOURS,
      CONTRACT,
      HEALTH_SAFETY,
      HARASSMENT_ABUSE,
      DISCRIMINATION,
      FREEDOM_OF_ASSOCIATION,
      RECRUITMENT_FEES,
      FORCED_LABOUR,
      CHILD_LABOUR,
      LIVING_CONDITIONS,
      OTHER,
      UNKNOWN);

  private IssueType(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "WAGES"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static IssueType of(String code) {
    return new IssueType(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<IssueType> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
