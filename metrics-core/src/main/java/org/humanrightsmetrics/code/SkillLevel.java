// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Skill level of a job, as ISCO-08 tells the four apart.
 *
 * <p>A level belongs to the work, not to the person who does it.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "skill-level", dimension = "skillLevel", example = "SKILL_LEVEL_1")
public enum SkillLevel implements Code {
  /** Simple and routine work by hand. */
  SKILL_LEVEL_1,
  /** Work with machines, vehicles or records, and most trades. */
  SKILL_LEVEL_2,
  /** Technical work that asks for knowledge of a field. */
  SKILL_LEVEL_3,
  /** Work that solves hard problems and decides. */
  SKILL_LEVEL_4,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
