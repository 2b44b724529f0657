// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.List;

/**
 * Categories that may be shown as one when a table is too fine to be published.
 *
 * @param dimension the name of the dimension, for example {@code "age"}
 * @param parts the categories, two or more with one parent
 * @param into the code of the merged category, for example {@code "Y18T29"}
 */
public record Merge(String dimension, List<String> parts, String into) {

  /** Copies the parts. */
  public Merge {
    parts = List.copyOf(parts);
  }

  boolean appliesTo(Table table) {
    return table.dimensions().stream()
        .anyMatch(each -> each.name().equals(dimension) && each.categories().containsAll(parts));
  }
}
