// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.Map;
import java.util.TreeMap;
import org.humanrightsmetrics.disclosure.CellKey;
import org.humanrightsmetrics.json.write.JsonText;

/** Cells of tables, as the owner's files of disclosure control name them. */
final class CellsJson {

  private CellsJson() {}

  /** The members {@code subject} and {@code at} of a cell. */
  static CellKey read(SmallDocument.Members members) {
    String subject = members.text("subject");
    SmallDocument.Members at = members.object("at");
    Map<String, String> coordinates = new TreeMap<>();
    for (String dimension : at.names()) {
      coordinates.put(dimension, at.text(dimension));
    }
    return CellKey.of(subject, coordinates);
  }

  static void write(JsonText json, CellKey key) {
    text(json, "subject", key.subject());
    json.name("at");
    json.beginObject();
    key.coordinates().forEach((dimension, category) -> text(json, dimension, category));
    json.endObject();
  }

  static void text(JsonText json, String name, String text) {
    json.name(name);
    json.text(text);
  }

  static void number(JsonText json, String name, long number) {
    json.name(name);
    json.number(number);
  }

  static void flag(JsonText json, String name, boolean flag) {
    json.name(name);
    json.raw(Boolean.toString(flag));
  }
}
