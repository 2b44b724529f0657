// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

/**
 * The one thing in which observations that are read side by side are meant to differ. Everything else has to
 * agree.
 */
public enum Axis {
  /** One series over time: earlier and later periods of the same subject. */
  TIME,
  /** Countries or subdivisions, over the same period. */
  AREA,
  /** Organisations, over the same period and area. */
  REPORTER,
  /** Groups of people or sites: parts of a split, or populations of one reporter. */
  GROUP,
  /** What the value is for: an actual value against its target, baseline or benchmark. */
  ROLE
}
