// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The metrics of the standard, one record each. No engine imports this package. Public.
 */
@NullMarked
package org.humanrightsmetrics.standard;

import org.jspecify.annotations.NullMarked;
