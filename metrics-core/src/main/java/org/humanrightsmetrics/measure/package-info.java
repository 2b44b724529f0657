// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Quantities with known arithmetic: {@link org.humanrightsmetrics.measure.Measure} and its six kinds,
 * splits of them, and the annotations that say on a record component what is measured. Public.
 */
@NullMarked
package org.humanrightsmetrics.measure;

import org.jspecify.annotations.NullMarked;
