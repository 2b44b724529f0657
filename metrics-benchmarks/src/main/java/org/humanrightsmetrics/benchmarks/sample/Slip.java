// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

/** What is wrong with an observation that is invalid on purpose: one kind of slip each. */
enum Slip {
  /** Nothing: the observation is valid and plausible. */
  NONE,
  /** A member's name with two letters exchanged. */
  MISSPELT_MEMBER,
  /** A required member left out. */
  MEMBER_LEFT_OUT,
  /** A word that is not on a closed list. */
  WORD_NOT_ON_LIST,
  /** A code of the right form that is not on an open list. */
  CODE_NOT_ON_LIST,
  /** A number between quotation marks. */
  NUMBER_AS_TEXT,
  /** A number of people below zero. */
  NEGATIVE_NUMBER,
  /** A period whose last day comes before its first. */
  DATES_EXCHANGED,
  /** Numbers that are sound one by one and impossible together. */
  NUMBERS_AT_ODDS;

  private static final Slip[] ALL = values();

  /** One of the real slips, in turn. */
  static Slip inTurn(long turn) {
    return ALL[1 + (int) Math.floorMod(turn, (long) ALL.length - 1)];
  }
}
