// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * One way in which a category falls into parts that add up to it, for example {@code TOTAL = F + M}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parent the category that is the sum, for example {@code "TOTAL"}
 * @param children the parts, at least one, each named once
 */
public record Split(String parent, List<String> children) {

  /**
   * Copies the parts.
   *
   * @throws IllegalArgumentException when there are no parts, or one is named twice or is the parent itself
   */
  public Split {
    Objects.requireNonNull(parent, "parent");
    children = List.copyOf(children);
    if (children.isEmpty()) {
      throw new IllegalArgumentException("The category '" + parent + "' has no parts");
    }
    if (new LinkedHashSet<>(children).size() < children.size() || children.contains(parent)) {
      throw new IllegalArgumentException(
          "The parts of '" + parent + "' must be named once each and differ from it: " + children);
    }
  }
}
