// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What text and numbers may look like before any other part of the library looks at them: bounds,
 * refused characters, the number grammar, safe echoes and signs of personal data. Public.
 *
 * <p>Nothing here opens a file, uses a regular expression or normalises text, so every method is
 * linear in the length of its argument, whoever wrote that argument.
 */
@NullMarked
package org.humanrightsmetrics.text;

import org.jspecify.annotations.NullMarked;
