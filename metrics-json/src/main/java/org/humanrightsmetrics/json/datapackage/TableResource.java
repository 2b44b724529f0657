// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of the package: a CSV file in UTF-8 with comma and one header line.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name lower-case letters, digits and {@code - . _}, for example {@code "observations"}
 * @param path of the file in the package, for example {@code "observations.csv"}
 * @param title for people
 * @param fields its columns, in the order of the file
 * @param primaryKey the columns that tell the rows apart; may be empty
 * @param foreignKeys which columns point at rows of other tables
 * @param file size and checksum, once it is written
 */
public record TableResource(
    String name,
    String path,
    String title,
    List<Field> fields,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys,
    Optional<WrittenFile> file) {

  /**
   * Columns that point at rows of another table.
   *
   * @param fields here
   * @param resource the name of the other table
   * @param referenced the columns there, as many
   */
  public record ForeignKey(List<String> fields, String resource, List<String> referenced) {
    /** Copies the lists and refuses two of different length. */
    public ForeignKey {
      fields = List.copyOf(fields);
      referenced = List.copyOf(referenced);
      if (fields.isEmpty() || fields.size() != referenced.size()) {
        throw new IllegalArgumentException(
            "A foreign key needs as many columns here as there: " + fields + ", " + referenced);
      }
    }
  }

  /** Copies the lists; refuses a key that is no column, and a path that leaves the package. */
  public TableResource {
    fields = List.copyOf(fields);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
    DataPackage.requireName(name);
    DataPackage.requireInside(path);
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException(
            "The table " + name + " has two columns " + field.name());
      }
    }
    for (String key : primaryKey) {
      requireColumn(names, key, name);
    }
    for (ForeignKey foreign : foreignKeys) {
      foreign.fields().forEach(key -> requireColumn(names, key, name));
    }
  }

  private static void requireColumn(Set<String> names, String key, String table) {
    if (!names.contains(key)) {
      throw new IllegalArgumentException("The table " + table + " has no column " + key);
    }
  }

  /**
   * The same table, written.
   *
   * @param written size and checksum
   * @return a copy
   */
  public TableResource written(WrittenFile written) {
    return new TableResource(
        name, path, title, fields, primaryKey, foreignKeys, Optional.of(written));
  }
}
