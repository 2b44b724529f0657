// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * What an education is about.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "education-field",
    dimension = "field",
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "LITERACY")
public final class EducationField extends ListedCode {

  /** Adult literacy and numeracy. */
  public static final EducationField LITERACY = of("LITERACY");

  /** Equivalency classes and general secondary school. */
  public static final EducationField GENERAL = of("GENERAL");

  /** Tailoring, weaving and other crafts. */
  public static final EducationField TEXTILES_AND_CRAFTS = of("TEXTILES_AND_CRAFTS");

  /** Hairdressing, cooking, tourism. */
  public static final EducationField BEAUTY_AND_HOSPITALITY = of("BEAUTY_AND_HOSPITALITY");

  /** Nursing, care, early childhood. */
  public static final EducationField HEALTH_AND_CARE = of("HEALTH_AND_CARE");

  /** Accounting, trade, administration. */
  public static final EducationField BUSINESS = of("BUSINESS");

  /** Computers and software. */
  public static final EducationField COMPUTING = of("COMPUTING");

  /** Electrical work, mechanics, construction. */
  public static final EducationField ENGINEERING_AND_BUILDING = of("ENGINEERING_AND_BUILDING");

  /** Farming, forestry, animals. */
  public static final EducationField AGRICULTURE = of("AGRICULTURE");

  /** Training of teachers. */
  public static final EducationField TEACHING = of("TEACHING");

  /** Law, social work, languages, arts. */
  public static final EducationField LAW_AND_SOCIAL = of("LAW_AND_SOCIAL");

  /** Any other. */
  public static final EducationField OTHER = of("OTHER");

  /** Not asked, not answered or not recorded. */
  public static final EducationField UNKNOWN = of("UNKNOWN");

  private static final List<EducationField> VALUES = List.of(
      LITERACY,
      GENERAL,
      TEXTILES_AND_CRAFTS,
      BEAUTY_AND_HOSPITALITY,
      HEALTH_AND_CARE,
      BUSINESS,
      COMPUTING,
      ENGINEERING_AND_BUILDING,
      AGRICULTURE,
      TEACHING,
      LAW_AND_SOCIAL,
      OTHER,
      UNKNOWN);

  private EducationField(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "LITERACY"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static EducationField of(String code) {
    return new EducationField(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<EducationField> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
