// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The metrics once more, as records that a developer would write by hand for Jackson and Jakarta Validation:
 * the same members and the same constraints on them, numbers for counts, texts with a pattern for open code
 * lists.
 */
@NullMarked
package org.humanrightsmetrics.benchmarks.contender.plain;

import org.jspecify.annotations.NullMarked;
