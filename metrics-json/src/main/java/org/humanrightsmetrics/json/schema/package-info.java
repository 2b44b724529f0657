// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Makes JSON Schema of the Shape. Not exported: {@code MetricSchema} is the way in.
 */
@NullMarked
package org.humanrightsmetrics.json.schema;

import org.jspecify.annotations.NullMarked;
