// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.util.OptionalInt;

/**
 * Level of an educational programme, by ISCED 2011.
 *
 * <p>The level of the programme that somebody attends, not the highest that somebody completed.
 * {@code LEVEL_2} is ISCED level 2.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "isced-level", dimension = "iscedLevel", example = "LEVEL_1")
public enum IscedLevel implements Code {
  /** Before primary school. */
  LEVEL_0(OptionalInt.of(0)),
  /** Primary school. */
  LEVEL_1(OptionalInt.of(1)),
  /** First stage of secondary school. */
  LEVEL_2(OptionalInt.of(2)),
  /** Second stage of secondary school. */
  LEVEL_3(OptionalInt.of(3)),
  /** After secondary school, below the tertiary levels. */
  LEVEL_4(OptionalInt.of(4)),
  /** Tertiary programmes shorter than a bachelor. */
  LEVEL_5(OptionalInt.of(5)),
  /** Bachelor or equivalent. */
  LEVEL_6(OptionalInt.of(6)),
  /** Master or equivalent. */
  LEVEL_7(OptionalInt.of(7)),
  /** Doctorate or equivalent. */
  LEVEL_8(OptionalInt.of(8)),
  /** Not asked, not answered or not recorded. */
  UNKNOWN(OptionalInt.empty());

  private final OptionalInt level;

  IscedLevel(OptionalInt level) {
    this.level = level;
  }

  /**
   * The level as a number.
   *
   * @return 0 to 8; empty for {@link #UNKNOWN}
   */
  public OptionalInt level() {
    return level;
  }

  @Override
  public String code() {
    return name();
  }
}
