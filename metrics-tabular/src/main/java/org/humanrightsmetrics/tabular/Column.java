// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table, as a codebook or a data package describes it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name in the header of the file, for example {@code "ref_area"}
 * @param kind what its cells hold
 * @param required whether no cell may be empty
 * @param title for people, for example {@code "Country or region"}
 * @param description one or two sentences
 * @param categories the codes it may hold with their labels, in order; empty when it is not closed
 */
public record Column(
    String name,
    Kind kind,
    boolean required,
    String title,
    String description,
    List<Category> categories) {

  /** What the cells of a column hold. */
  public enum Kind {
    /** Any text, guarded against being taken for a formula. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A decimal number with a point, without grouping or exponent. */
    DECIMAL,
    /** A day like {@code 2025-12-31}. */
    DATE
  }

  /**
   * A code and what it is called.
   *
   * @param code as it stands in cells
   * @param label for people
   */
  public record Category(String code, String label) {
    /** Refuses nothing but absence. */
    public Category {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(label, "label");
    }
  }

  /** Copies the categories. */
  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    categories = List.copyOf(categories);
  }
}
