// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/** Small programs that show one thing each; what they print is committed in {@code output/}. */
@NullMarked
package org.humanrightsmetrics.example;

import org.jspecify.annotations.NullMarked;
