// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.List;

/**
 * Subject of a training. A woman may take several, so the parts may exceed the total.
 *
 * <p>IRIS+ ({@code OI5044}) has no option for legal rights and financial literacy; they are an
 * extension of this standard.
 *
 * <p>An open list: a code that starts with {@code X-} is the reporter's own, see {@link
 * ListedCode}.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "training-type",
    dimension = "trainingType",
    overlapping = true,
    pattern = "[A-Z][A-Z0-9_]{0,63}|X-[A-Z0-9_-]{1,32}",
    example = "VOCATIONAL_TECHNICAL")
public final class TrainingType extends ListedCode {

  /** A trade or a technical skill. */
  public static final TrainingType VOCATIONAL_TECHNICAL = of("VOCATIONAL_TECHNICAL");

  /** Rights before the law, and how to claim them. */
  public static final TrainingType LEGAL_RIGHTS = of("LEGAL_RIGHTS");

  /** Budgeting, saving, borrowing. */
  public static final TrainingType FINANCIAL_LITERACY = of("FINANCIAL_LITERACY");

  /** Reading, writing, counting. */
  public static final TrainingType BASIC_LITERACY_NUMERACY = of("BASIC_LITERACY_NUMERACY");

  /** Starting and running a business. */
  public static final TrainingType ENTERPRISE_DEVELOPMENT = of("ENTERPRISE_DEVELOPMENT");

  /** Communication, decisions, health in daily life. */
  public static final TrainingType LIFE_SKILLS = of("LIFE_SKILLS");

  /** Rights at work, occupational safety and health. */
  public static final TrainingType WORKPLACE_RIGHTS_OSH = of("WORKPLACE_RIGHTS_OSH");

  /** Preventing and reporting harassment and violence. */
  public static final TrainingType ANTI_HARASSMENT = of("ANTI_HARASSMENT");

  /** Leading groups, speaking for others. */
  public static final TrainingType LEADERSHIP = of("LEADERSHIP");

  /** Social and environmental management of a business. */
  public static final TrainingType SOCIAL_ENV_PERFORMANCE = of("SOCIAL_ENV_PERFORMANCE");

  /** Any other. */
  public static final TrainingType OTHER = of("OTHER");

  private static final List<TrainingType> VALUES = List.of(
      VOCATIONAL_TECHNICAL,
      LEGAL_RIGHTS,
      FINANCIAL_LITERACY,
      BASIC_LITERACY_NUMERACY,
      ENTERPRISE_DEVELOPMENT,
      LIFE_SKILLS,
      WORKPLACE_RIGHTS_OSH,
      ANTI_HARASSMENT,
      LEADERSHIP,
      SOCIAL_ENV_PERFORMANCE,
      OTHER);

  private TrainingType(String code) {
    super(code);
  }

  /**
   * The value of a code, listed or not.
   *
   * @param code for example {@code "VOCATIONAL_TECHNICAL"} or {@code "X-OUR_OWN"}
   * @return the value
   * @throws IllegalArgumentException when the text is neither capital letters, digits and underscores
   *     nor a code of the user door
   */
  public static TrainingType of(String code) {
    return new TrainingType(code);
  }

  /**
   * The values that the list has.
   *
   * @return the constants of this class, in the list's order
   */
  public static List<TrainingType> values() {
    return VALUES;
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
