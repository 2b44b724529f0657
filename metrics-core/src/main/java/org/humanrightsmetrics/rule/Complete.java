// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.rule;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;

/**
 * Everything that can be decided about one observation: first its fields, then, if they are sound, its
 * rules. {@code validator.validate(metric, Complete.class)}.
 */
@GroupSequence({Default.class, Rules.class})
public interface Complete {}
