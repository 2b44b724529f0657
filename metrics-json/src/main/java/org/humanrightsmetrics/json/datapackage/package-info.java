// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Describes a folder of tables so that other programs can read it without asking: Data Package 2.0, a manifest
 * with checksums, and the texts that lie beside them. Public. Nothing here opens a file.
 */
@NullMarked
package org.humanrightsmetrics.json.datapackage;

import org.jspecify.annotations.NullMarked;
