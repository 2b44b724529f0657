// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Tokens to typed values, driven by the shape of a record, with every fault and its place. Internal, not exported.
 */
@NullMarked
package org.humanrightsmetrics.json.read;

import org.jspecify.annotations.NullMarked;
