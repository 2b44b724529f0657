// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * From bytes to bounded, strictly decoded characters: what stands between an input and the JSON
 * parser. Internal, not exported.
 */
@NullMarked
package org.humanrightsmetrics.json.source;

import org.jspecify.annotations.NullMarked;
