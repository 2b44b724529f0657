// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

/** How far an input was read. Ordered from good to bad. */
public enum Completeness {
  /** To its end. */
  COMPLETE,
  /** Something stopped the reading, of the whole or of some lines; findings say what. */
  PARTLY,
  /** Nothing could be read. */
  UNREADABLE
}
