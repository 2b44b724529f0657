// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Code lists: the closed and open vocabularies in which observations say who, where, what kind.
 *
 * <p>Public. A closed list is an enum; a list that grows, or that somebody else keeps, is a class
 * derived from {@link org.humanrightsmetrics.code.ListedCode}. {@link
 * org.humanrightsmetrics.code.CodeList} tells about the list behind either: where it comes from,
 * which codes it has, what they are called. Nothing in this package is null.
 */
@NullMarked
package org.humanrightsmetrics.code;

import org.jspecify.annotations.NullMarked;
