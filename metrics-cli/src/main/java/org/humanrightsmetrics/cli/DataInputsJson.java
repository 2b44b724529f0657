// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What became of the inputs, for programs: the member {@code inputs} of every result. */
final class DataInputsJson {

  private DataInputsJson() {}

  static void write(JsonGenerator json, List<DataInput> inputs) {
    json.writeName("inputs").writeStartArray();
    for (DataInput input : inputs) {
      json.writeStartObject();
      json.writeStringProperty("file", input.name());
      input.sha256().ifPresent(checksum -> json.writeStringProperty("sha256", checksum));
      json.writeStringProperty("verdict", input.verdict().name());
      json.writeName("observations").writeStartObject();
      json.writeNumberProperty("read", input.read());
      json.writeNumberProperty("used", input.used());
      json.writeNumberProperty("notAsked", input.notAsked());
      json.writeName("leftOut").writeStartObject();
      input.leftOut().forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeName("doubted").writeStartObject();
      input.doubted().forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
