// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

/** The Jakarta group of the conditions between fields. They are asked when all fields are sound. */
public interface Rules {}
