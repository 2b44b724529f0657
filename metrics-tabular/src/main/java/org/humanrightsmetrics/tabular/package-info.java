// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Tables: {@link org.humanrightsmetrics.tabular.ObservationTable} writes one row per number, {@link
 * org.humanrightsmetrics.tabular.ObservationTableReader} reads them back, and the other tables say what the
 * codes in them mean. Public.
 */
@NullMarked
package org.humanrightsmetrics.tabular;

import org.jspecify.annotations.NullMarked;
