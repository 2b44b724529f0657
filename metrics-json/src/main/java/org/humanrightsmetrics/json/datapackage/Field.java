// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name in the header, for example {@code "ref_area"}
 * @param type what its cells hold
 * @param required whether no cell may be empty
 * @param title for people
 * @param description one or two sentences
 * @param categories the codes it may hold with their labels, in order; empty when it is not closed
 */
public record Field(
    String name,
    Type type,
    boolean required,
    String title,
    String description,
    List<Category> categories) {

  /** What cells hold, in the words of the Table Schema. */
  public enum Type {
    /** Text. */
    STRING("string"),
    /** A whole number. */
    INTEGER("integer"),
    /** A decimal number. */
    NUMBER("number"),
    /** A day. */
    DATE("date");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /**
     * How a schema writes it.
     *
     * @return for example {@code "integer"}
     */
    public String word() {
      return word;
    }
  }

  /**
   * A code and what it is called.
   *
   * @param value as it stands in cells
   * @param label for people
   */
  public record Category(String value, String label) {}

  /** Copies the categories. */
  public Field {
    Objects.requireNonNull(type, "type");
    categories = List.copyOf(categories);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A field needs the name of its column");
    }
    if (!categories.isEmpty() && type != Type.STRING && type != Type.INTEGER) {
      throw new IllegalArgumentException(
          "Only texts and whole numbers have categories, and " + name + " is a " + type.word());
    }
  }
}
