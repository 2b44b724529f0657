// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What the header of a metric's record says, read once: the hub from which reader, writer, schema, rules
 * and pages are made. No engine knows a metric by name. Public.
 */
@NullMarked
package org.humanrightsmetrics.shape;

import org.jspecify.annotations.NullMarked;
