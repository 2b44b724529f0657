// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * How fast the library is beside what a developer would use without it.
 */
@NullMarked
package org.humanrightsmetrics.benchmarks;

import org.jspecify.annotations.NullMarked;
