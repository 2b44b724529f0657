// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Who reports, about whom, where, when, and from what source: the counting contract of a number. Public.
 */
@NullMarked
package org.humanrightsmetrics.context;

import org.jspecify.annotations.NullMarked;
