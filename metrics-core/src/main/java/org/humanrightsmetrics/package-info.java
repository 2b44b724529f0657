// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The model of the standard: a {@link org.humanrightsmetrics.Metric} is a definition and its record one
 * reported set of values; a {@link org.humanrightsmetrics.Report} holds what one organisation reports. Public.
 */
@NullMarked
package org.humanrightsmetrics;

import org.jspecify.annotations.NullMarked;
