// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Bytes to observations and findings, and back. Public: {@code MetricsJson}, {@code MetricsModule}.
 */
@NullMarked
package org.humanrightsmetrics.json;

import org.jspecify.annotations.NullMarked;
