// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What may be read side by side, why the rest may not, and what would mend it. Everything follows from the
 * {@link org.humanrightsmetrics.shape.Shape} and the {@link org.humanrightsmetrics.context.Context}; no metric is
 * known by name. Public.
 */
@NullMarked
package org.humanrightsmetrics.comparison;

import org.jspecify.annotations.NullMarked;
