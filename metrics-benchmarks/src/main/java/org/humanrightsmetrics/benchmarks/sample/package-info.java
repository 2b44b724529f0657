// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Observations made up for measuring: plausible, and the same bytes on every machine.
 */
@NullMarked
package org.humanrightsmetrics.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
