// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Adds up what may be added: a plan, a state that can be split and merged, and for each cell a value, bounds,
 * or the reasons why there is none. Works on any metric through its Shape. Public.
 */
@NullMarked
package org.humanrightsmetrics.aggregation;

import org.jspecify.annotations.NullMarked;
