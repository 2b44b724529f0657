// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Typed values to canonical JSON text, driven by the shape of a record. Internal, not exported.
 */
@NullMarked
package org.humanrightsmetrics.json.write;

import org.jspecify.annotations.NullMarked;
