// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

/**
 * Industry by the sections of ISIC Rev.4, for example {@code C} for manufacturing.
 *
 * <p>Rev.5 draws some sections anew; its letters do not belong here. The labels are ours, shorter
 * than the official titles.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "isic-section", dimension = "isicSection", example = "C")
public enum IsicSection implements Code {
  /** Agriculture, forestry and fishing. */
  A,
  /** Mining and quarrying. */
  B,
  /** Manufacturing. */
  C,
  /** Electricity, gas and steam. */
  D,
  /** Water supply, sewerage and waste. */
  E,
  /** Construction. */
  F,
  /** Trade and repair of vehicles. */
  G,
  /** Transport and storage. */
  H,
  /** Hotels and restaurants. */
  I,
  /** Information and communication. */
  J,
  /** Finance and insurance. */
  K,
  /** Real estate. */
  L,
  /** Professional, scientific and technical work. */
  M,
  /** Administrative and support services. */
  N,
  /** Public administration and defence. */
  O,
  /** Education. */
  P,
  /** Health and social work. */
  Q,
  /** Arts, entertainment and recreation. */
  R,
  /** Other services. */
  S,
  /** Private households as employers. */
  T,
  /** International organisations. */
  U,
  /** Not asked, not answered or not recorded. */
  UNKNOWN;

  @Override
  public String code() {
    return name();
  }
}
