// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What may be wrong and what was found: {@link org.humanrightsmetrics.rule.Rule},
 * {@link org.humanrightsmetrics.rule.Finding} and their texts. Imports nothing else of this library. Public.
 */
@NullMarked
package org.humanrightsmetrics.rule;

import org.jspecify.annotations.NullMarked;
