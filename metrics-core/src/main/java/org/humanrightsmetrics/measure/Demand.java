// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.measure;

/** What it means when a property of two observations differs: what their comparison demands of it. */
public enum Demand {
  /** Values on either side are not comparable: they count different things. */
  MUST_AGREE,
  /** Values become comparable by an adjustment, for example two currencies by a dated rate. */
  ADJUSTABLE,
  /** Values are comparable with care: the difference is told beside them. */
  CARE,
  /** Nothing: a mere fact about one observation, such as a note or a name. */
  NONE
}
