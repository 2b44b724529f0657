// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Checks observations and reports: field constraints first, then the rules of every metric and those of
 * the metric itself. Public: {@link org.humanrightsmetrics.validation.MetricValidator}.
 */
@NullMarked
package org.humanrightsmetrics.validation;

import org.jspecify.annotations.NullMarked;
