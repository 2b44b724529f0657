// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What of a table may be published: which cells are too small to show, which others must be hidden with
 * them, the proof that nobody can work them out, and an attacker that tries. Public.
 *
 * <p>Start with {@link org.humanrightsmetrics.disclosure.Publisher}. The package works on plain tables of
 * whole numbers and knows no metric.
 */
@NullMarked
package org.humanrightsmetrics.disclosure;

import org.jspecify.annotations.NullMarked;
