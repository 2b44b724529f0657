// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

/** On which side the text of a table's column stands. */
enum Alignment {
  LEFT,
  RIGHT
}
