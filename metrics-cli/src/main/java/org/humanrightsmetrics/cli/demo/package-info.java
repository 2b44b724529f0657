// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/** The sample data of {@code hrm demo}: invented organisations, their numbers, and the traps in them. */
@NullMarked
package org.humanrightsmetrics.cli.demo;

import org.jspecify.annotations.NullMarked;
