// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What is measured against each other: each reads the same bytes.
 */
@NullMarked
package org.humanrightsmetrics.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
