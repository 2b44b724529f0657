// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.humanrightsmetrics.json.write.JsonText;

/**
 * The description of a folder of tables, {@code datapackage.json}, after the Data Package standard 2.0.
 *
 * <p>The same value gives the same bytes: the time of creation is the day as of which the data are judged, never
 * the clock. Immutable and thread-safe.
 *
 * @param name lower-case letters, digits and {@code - . _}
 * @param title for people
 * @param description what the data are, and what they are not to be taken for
 * @param version of the package, for example {@code "2026-06-30"}
 * @param created the day as of which the data are judged
 * @param contributors the organisations behind the data, never persons
 * @param sources where the data come from, in words
 * @param licence under which the data may be used; empty when nobody said so
 * @param resources the tables
 */
@RecordBuilder
public record DataPackage(
    String name,
    String title,
    String description,
    String version,
    LocalDate created,
    List<String> contributors,
    List<String> sources,
    Optional<String> licence,
    List<TableResource> resources) {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final int LONGEST_NAME = 100;

  /** Copies the lists; refuses two tables of one name, and a foreign key that points nowhere. */
  public DataPackage {
    requireName(name);
    contributors = List.copyOf(contributors);
    sources = List.copyOf(sources);
    resources = List.copyOf(resources);
    if (resources.isEmpty()) {
      throw new IllegalArgumentException("A package without a table describes nothing");
    }
    Map<String, Set<String>> columns = new HashMap<>();
    for (TableResource table : resources) {
      Set<String> names = table.fields().stream().map(Field::name).collect(Collectors.toSet());
      if (columns.put(table.name(), names) != null) {
        throw new IllegalArgumentException("Two tables are called " + table.name());
      }
    }
    for (TableResource table : resources) {
      for (TableResource.ForeignKey key : table.foreignKeys()) {
        if (!columns.getOrDefault(key.resource(), Set.of()).containsAll(key.referenced())) {
          throw new IllegalArgumentException("The table " + table.name() + " points at "
              + key.resource() + key.referenced() + ", which is not in the package");
        }
      }
    }
  }

  static void requireName(String name) {
    boolean sound = !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars()
            .allMatch(c -> (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_');
    if (!sound) {
      throw new IllegalArgumentException(
          "A name has lower-case letters, digits, '-', '.' and '_' only: " + name);
    }
  }

  /** A description must not make a reader open what lies outside. */
  static void requireInside(String path) {
    if (path.isEmpty()
        || path.startsWith("/")
        || path.indexOf('\\') >= 0
        || path.indexOf(':') >= 0
        || List.of(path.split("/", -1)).contains("..")) {
      throw new IllegalArgumentException("Not the path of a file inside a package: " + path);
    }
  }

  /**
   * The text of {@code datapackage.json}.
   *
   * @return indented JSON that ends with a line feed
   */
  public String toJson() {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(out, true, 0);
    json.beginObject();
    text(json, "$schema", PROFILES + "datapackage.json");
    text(json, "name", name);
    text(json, "title", title);
    text(json, "description", description);
    text(json, "version", version);
    text(json, "created", created + "T00:00:00Z");
    titles(json, "contributors", contributors);
    titles(json, "sources", sources);
    licence.ifPresent(value -> {
      json.name("licenses");
      json.beginArray();
      json.next();
      json.beginObject();
      text(json, "name", value);
      json.endObject();
      json.endArray();
    });
    json.name("resources");
    json.beginArray();
    for (TableResource table : resources) {
      json.next();
      resource(json, table);
    }
    json.endArray();
    json.endObject();
    return out.append('\n').toString();
  }

  /** The standard wants at least one member where there is a list. */
  private static void titles(JsonText json, String member, List<String> titles) {
    if (titles.isEmpty()) {
      return;
    }
    json.name(member);
    json.beginArray();
    for (String title : titles) {
      json.next();
      json.beginObject();
      text(json, "title", title);
      json.endObject();
    }
    json.endArray();
  }

  private static void resource(JsonText json, TableResource table) {
    json.beginObject();
    text(json, "$schema", PROFILES + "dataresource.json");
    text(json, "name", table.name());
    text(json, "path", table.path());
    text(json, "type", "table");
    text(json, "title", table.title());
    text(json, "format", "csv");
    text(json, "mediatype", "text/csv");
    text(json, "encoding", "utf-8");
    table.file().ifPresent(file -> {
      json.name("bytes");
      json.number(file.bytes());
      text(json, "hash", "sha256:" + file.sha256());
    });
    json.name("schema");
    schema(json, table);
    json.endObject();
  }

  private static void schema(JsonText json, TableResource table) {
    json.beginObject();
    text(json, "$schema", PROFILES + "tableschema.json");
    json.name("fields");
    json.beginArray();
    for (Field field : table.fields()) {
      json.next();
      field(json, field, table.primaryKey().equals(List.of(field.name())));
    }
    json.endArray();
    // Only the empty cell is missing: "NA" is a country, and the reason stands in a column of its
    // own.
    texts(json, "missingValues", List.of(""));
    if (!table.primaryKey().isEmpty()) {
      texts(json, "primaryKey", table.primaryKey());
    }
    if (!table.foreignKeys().isEmpty()) {
      json.name("foreignKeys");
      json.beginArray();
      for (TableResource.ForeignKey key : table.foreignKeys()) {
        json.next();
        json.beginObject();
        texts(json, "fields", key.fields());
        json.name("reference");
        json.beginObject();
        text(json, "resource", key.resource());
        texts(json, "fields", key.referenced());
        json.endObject();
        json.endObject();
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void field(JsonText json, Field field, boolean unique) {
    json.beginObject();
    text(json, "name", field.name());
    text(json, "type", field.type().word());
    text(json, "title", field.title());
    text(json, "description", field.description());
    if (!field.categories().isEmpty()) {
      json.name("categories");
      json.beginArray();
      for (Field.Category category : field.categories()) {
        json.next();
        json.beginObject();
        text(json, "value", category.value());
        text(json, "label", category.label());
        json.endObject();
      }
      json.endArray();
    }
    if (field.required() || unique) {
      json.name("constraints");
      json.beginObject();
      json.name("required");
      json.raw("true");
      if (unique) {
        json.name("unique");
        json.raw("true");
      }
      json.endObject();
    }
    json.endObject();
  }

  private static void text(JsonText json, String name, String value) {
    json.name(name);
    json.text(value);
  }

  private static void texts(JsonText json, String name, List<String> values) {
    json.name(name);
    json.beginArray();
    for (String value : values) {
      json.next();
      json.text(value);
    }
    json.endArray();
  }
}
