// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.util.List;

/**
 * The eleven signs of forced labour that the ILO named in 2012, in its order. The words are ours. A sign
 * is no verdict.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(
    id = "forced-labour-indicator",
    dimension = "indicator",
    overlapping = true,
    example = "ABUSE_OF_VULNERABILITY")
public enum ForcedLabourIndicator implements Code {
  /** Somebody takes advantage of a worker who has no other choice. */
  ABUSE_OF_VULNERABILITY,
  /** What was promised was not kept. */
  DECEPTION,
  /** Workers cannot come and go freely. */
  RESTRICTION_OF_MOVEMENT,
  /** Workers cannot reach others. */
  ISOLATION,
  /** Violence against workers or those close to them. */
  PHYSICAL_AND_SEXUAL_VIOLENCE,
  /** Workers are threatened when they complain or want to leave. */
  INTIMIDATION_AND_THREATS,
  /** Workers cannot get at their own documents. */
  RETENTION_OF_IDENTITY_DOCUMENTS,
  /** Wages are kept back so that workers stay. */
  WITHHOLDING_OF_WAGES,
  /** Workers work to pay off a debt, and cannot leave before. */
  DEBT_BONDAGE,
  /** Conditions that nobody would accept freely. */
  ABUSIVE_WORKING_AND_LIVING_CONDITIONS,
  /** Hours beyond the law that workers cannot refuse. */
  EXCESSIVE_OVERTIME;

  /**
   * The methods of control of the Human Trafficking Case Data Standard that come nearest, by the names in its
   * definitions document of 17. Its picklist has 16 and other names for some: check which one the data use.
   *
   * @return for example {@code ["PhysicalAbuse", "SexualAbuse"]}; empty where none is direct
   */
  public List<String> methodsOfControl() {
    return switch (this) {
      case ABUSE_OF_VULNERABILITY -> List.of();
      case DECEPTION -> List.of("FalsePromises");
      case RESTRICTION_OF_MOVEMENT -> List.of("RestrictsMovement");
      case ISOLATION -> List.of("RestrictsMovement");
      case PHYSICAL_AND_SEXUAL_VIOLENCE -> List.of("PhysicalAbuse", "SexualAbuse");
      case INTIMIDATION_AND_THREATS ->
        List.of("Threats", "ThreatOfLawEnforcement", "PsychologicalAbuse");
      case RETENTION_OF_IDENTITY_DOCUMENTS -> List.of("WithholdsDocuments");
      case WITHHOLDING_OF_WAGES -> List.of("TakesEarnings", "RestrictsFinancialAccess");
      case DEBT_BONDAGE -> List.of("DebtBondage");
      case ABUSIVE_WORKING_AND_LIVING_CONDITIONS ->
        List.of("WithholdsNecessities", "RestrictsMedicalCare");
      case EXCESSIVE_OVERTIME -> List.of("ExcessiveWorkingHours");
    };
  }

  @Override
  public String code() {
    return name();
  }
}
