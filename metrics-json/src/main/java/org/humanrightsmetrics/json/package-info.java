// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Bytes to observations and findings, and back. Public: start with {@link
 * org.humanrightsmetrics.json.MetricsJson}; inside a Jackson mapper, with {@link
 * org.humanrightsmetrics.json.MetricsModule}.
 */
@NullMarked
package org.humanrightsmetrics.json;

import org.jspecify.annotations.NullMarked;
