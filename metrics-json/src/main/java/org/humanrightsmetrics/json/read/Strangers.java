// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.code.Spelling;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Members that nothing in the standard has a place for: reported, searched for personal data, passed over.
 *
 * <p>An unknown member is how a misspelt field travels, and how personal data do.
 */
public final class Strangers {

  private Strangers() {}

  /**
   * Reports one member and passes over its value.
   *
   * @param reading whose parser stands at the name
   * @param name the name
   * @param known the names that could have been meant
   */
  public static void read(Reading reading, String name, List<String> known) {
    read(reading, name, "field/unknown", known);
  }

  static void read(Reading reading, String name, String code, List<String> known) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("name", reading.shown("", name));
    arguments.put("allowed", CodeReader.joined(known));
    if (reading.hasRoom()) {
      Spelling.nearest(name, known).ifPresent(meant -> arguments.put("suggestion", meant));
    }
    reading.enter(name, null);
    boolean personal = search(reading, name);
    if (!personal) {
      reading.nameFault(code, arguments, reading.shown("", name));
    }
    reading.leave();
  }

  /** Looks at the name and at every text inside; true when something was found that must not travel. */
  private static boolean search(Reading reading, String outer) {
    JsonParser parser = reading.parser();
    int depth = 0;
    String name = outer;
    boolean found = reading.checkPrivacy(name, "");
    JsonToken token = parser.nextToken();
    while (true) {
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        depth++;
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        depth--;
      } else if (token == JsonToken.PROPERTY_NAME) {
        name = parser.currentName();
        found = found || reading.checkPrivacy(name, "");
      } else if (!found && token.isScalarValue()) {
        found = reading.checkPrivacy(name, parser.getString());
      }
      if (depth == 0) {
        return found;
      }
      token = parser.nextToken();
    }
  }
}
