// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.disclosure.Publication;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.disclosure.Reason;
import org.humanrightsmetrics.disclosure.Tabulation;
import tools.jackson.core.JsonGenerator;

/**
 * For programs: one JSON document of the form {@code hrm-release/1}, which {@code hrm schema release} describes. It
 * is for the owner of the data: it says which tables had to give something up.
 */
final class ReleaseJson {

  /** The form of the document; it changes shape only with another number. */
  static final String FORMAT = "hrm-release/1";

  private final Locale locale;

  ReleaseJson(Locale locale) {
    this.locale = locale;
  }

  void write(ReleasePlan release, ReleaseFiles.Outcome written, Output out) {
    JsonDocument.write(out, json -> {
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("standard", Report.STANDARD);
      json.writeStringProperty("tool", Version.ofLibrary());
      json.writeStringProperty("language", locale.getLanguage());
      json.writeStringProperty("metric", release.type().id());
      json.writeNumberProperty("version", release.type().version());
      json.writeBooleanProperty("written", written.isWritten());
      texts(json, "files", written.files());
      json.writeNumberProperty("cells", release.cells());
      json.writeNumberProperty("hidden", release.hiddenCells());
      json.writeName("subjects").writeStartArray();
      release.parts().forEach(part -> part(json, part));
      json.writeEndArray();
      json.writeName("leftOut").writeStartArray();
      release.leftOut().forEach(cell -> leftOut(json, cell));
      json.writeEndArray();
      written.attack().ifPresent(attack -> {
        json.writeName("attack").writeStartObject();
        json.writeNumberProperty("cells", attack.bounds().size());
        json.writeNumberProperty("exact", attack.exact().size());
        json.writeNumberProperty("provedSmall", attack.provedSmall().size());
        json.writeBooleanProperty("harmless", attack.isHarmless());
        json.writeEndObject();
      });
      written.privacy().ifPresent(verdict -> {
        json.writeName("personalData").writeStartObject();
        verdict.counts().forEach(json::writeNumberProperty);
        json.writeEndObject();
      });
      DataInputsJson.write(json, release.inputs());
    });
  }

  private static void part(JsonGenerator json, ReleasePlan.Part part) {
    Publication publication = part.publication();
    json.writeStartObject();
    json.writeStringProperty("subject", part.subject());
    json.writeStringProperty("component", part.about().component());
    groups(json, part.about().groups());
    json.writeBooleanProperty("withheld", publication.isWithheld());
    texts(
        json,
        "reasons",
        publication.reasons().stream().map(Reason::code).sorted().toList());
    texts(
        json, "givenUp", publication.rungs().stream().map(Enum::name).distinct().toList());
    json.writeNumberProperty("exposed", publication.exposed());
    json.writeName("tables").writeStartArray();
    for (PublishedTable table : publication.tables()) {
      json.writeStartObject();
      texts(json, "by", table.dimensions().stream().map(each -> each.name()).toList());
      json.writeNumberProperty("cells", table.cells().size());
      json.writeNumberProperty("hidden", table.hiddenCells());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void leftOut(JsonGenerator json, Tabulation.LeftOut cell) {
    json.writeStartObject();
    json.writeStringProperty("component", cell.component());
    groups(json, cell.groups());
    if (!cell.split().isEmpty()) {
      json.writeStringProperty("split", cell.split());
    }
    texts(json, "reasons", cell.codes());
    json.writeEndObject();
  }

  private static void groups(JsonGenerator json, Map<GroupBy, String> groups) {
    json.writeName("groups").writeStartObject();
    groups.forEach((by, group) -> json.writeStringProperty(by.label(), group));
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeName(name).writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
