// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * What a worker paid for in order to get or keep a job.
 *
 * <p>One payment belongs to one category; a worker may have paid in several.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "recruitment-cost-category",
    dimension = "costCategory",
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "MEDICAL")
public final class RecruitmentCostCategory extends ListedCode {

  /** Examinations, vaccinations and certificates of health. */
  public static final RecruitmentCostCategory MEDICAL = of("MEDICAL");

  /** Insurance that the job or the journey demands. */
  public static final RecruitmentCostCategory INSURANCE = of("INSURANCE");

  /** Tests of skills and language, and proof of qualifications. */
  public static final RecruitmentCostCategory SKILLS_AND_QUALIFICATION_TESTS =
      of("SKILLS_AND_QUALIFICATION_TESTS");

  /** Courses before departure or at arrival. */
  public static final RecruitmentCostCategory TRAINING_AND_ORIENTATION =
      of("TRAINING_AND_ORIENTATION");

  /** Tools, uniforms and protective equipment. */
  public static final RecruitmentCostCategory EQUIPMENT = of("EQUIPMENT");

  /** Journeys, and lodging on the way. */
  public static final RecruitmentCostCategory TRAVEL_AND_LODGING = of("TRAVEL_AND_LODGING");

  /** Passports, visas, permits, contracts and the service of a recruiter. */
  public static final RecruitmentCostCategory ADMINISTRATIVE = of("ADMINISTRATIVE");

  /** Bribes, deposits, bonds, and whatever was not disclosed. */
  public static final RecruitmentCostCategory ILLEGITIMATE = of("ILLEGITIMATE");

  /** Not asked, not answered or not recorded. */
  public static final RecruitmentCostCategory UNKNOWN = of("UNKNOWN");

  private static final List<RecruitmentCostCategory> VALUES = List.of(
      MEDICAL,
      INSURANCE,
      SKILLS_AND_QUALIFICATION_TESTS,
      TRAINING_AND_ORIENTATION,
      EQUIPMENT,
      TRAVEL_AND_LODGING,
      ADMINISTRATIVE,
      ILLEGITIMATE,
      UNKNOWN);

  private RecruitmentCostCategory(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "MEDICAL"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static RecruitmentCostCategory of(String code) {
    return new RecruitmentCostCategory(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<RecruitmentCostCategory> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
