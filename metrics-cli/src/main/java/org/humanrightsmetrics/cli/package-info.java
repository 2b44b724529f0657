// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The program {@code hrm}: its verbs, and the forms in which it tells what it found. Not exported; the
 * library is {@code metrics-json}.
 */
@NullMarked
package org.humanrightsmetrics.cli;

import org.jspecify.annotations.NullMarked;
