// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import org.humanrightsmetrics.Observation;

/**
 * A sound observation with the place where it stands.
 *
 * @param observation nothing in it has to be mended
 * @param input the name of the input
 * @param pointer its JSON Pointer in a report; empty for a line
 * @param line where it begins, from 1
 */
record Located(Observation observation, String input, String pointer, int line) {}
