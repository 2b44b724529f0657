// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.comparison.Reason;
import org.humanrightsmetrics.context.Context;
import tools.jackson.core.JsonGenerator;

/**
 * For programs: one JSON document of the form {@code hrm-comparison/1}, which {@code hrm schema comparison}
 * describes.
 */
final class ComparisonJson {

  /** The form of the document; it changes shape only with another number. */
  static final String FORMAT = "hrm-comparison/1";

  private final Locale locale;

  ComparisonJson(Locale locale) {
    this.locale = locale;
  }

  void write(Comparison comparison, Output out) {
    JsonDocument.write(out, json -> {
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("standard", Report.STANDARD);
      json.writeStringProperty("tool", Version.ofLibrary());
      json.writeStringProperty("asOf", comparison.asOf().toString());
      json.writeStringProperty("language", locale.getLanguage());
      json.writeName("along").writeStartArray();
      comparison.axes().forEach(axis -> json.writeString(axis.name()));
      json.writeEndArray();
      json.writeStringProperty("component", comparison.place());
      DataInputsJson.write(json, comparison.inputs());
      json.writeName("metrics").writeStartArray();
      comparison.metrics().forEach(metric -> metric(json, metric));
      json.writeEndArray();
    });
  }

  private void metric(JsonGenerator json, MetricComparison metric) {
    ReasonWords words = new ReasonWords(metric.type(), locale);
    json.writeStartObject();
    json.writeStringProperty("metric", metric.type().id());
    json.writeNumberProperty("version", metric.type().version());
    json.writeNumberProperty("observations", metric.observations());
    json.writeName("groups").writeStartArray();
    for (int i = 0; i < metric.groups().size(); i++) {
      group(json, i + 1, metric.groups().get(i), words);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void group(
      JsonGenerator json, int number, MetricComparison.Group group, ReasonWords words) {
    json.writeStartObject();
    json.writeNumberProperty("group", number);
    json.writeName("observations").writeStartArray();
    group.members().forEach(member -> member(json, member));
    json.writeEndArray();
    json.writeName("caveats").writeStartArray();
    group.caveats().forEach(caveat -> {
      json.writeStartObject();
      json.writeStringProperty("code", caveat.code());
      json.writeStringProperty("pointer", caveat.pointer());
      json.writeName("values").writeStartArray();
      caveat.values().forEach(json::writeString);
      json.writeEndArray();
      json.writeNumberProperty("observations", caveat.observations());
      json.writeStringProperty("title", words.title(caveat.code(), caveat.pointer()));
      json.writeEndObject();
    });
    json.writeEndArray();
    json.writeName("elsewhere").writeStartArray();
    group.elsewhere().forEach(elsewhere -> {
      json.writeStartObject();
      json.writeStringProperty("component", elsewhere.place());
      json.writeNumberProperty("sets", elsewhere.sets());
      reasons(json, elsewhere.reasons(), words);
      json.writeEndObject();
    });
    json.writeEndArray();
    if (!group.apart().isEmpty()) {
      json.writeName("apartFromFirst").writeStartObject();
      reasons(json, group.apart(), words);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void member(JsonGenerator json, Located member) {
    Context context = member.observation().metric().context();
    json.writeStartObject();
    json.writeStringProperty("file", member.input());
    json.writeNumberProperty("line", member.line());
    json.writeStringProperty("pointer", member.pointer());
    json.writeStringProperty("reporter", member.observation().reporter().key());
    json.writeStringProperty("area", context.area().code());
    json.writeStringProperty("periodKind", context.period().kind().name());
    context
        .period()
        .firstDay()
        .ifPresent(day -> json.writeStringProperty("firstDay", day.toString()));
    context
        .period()
        .lastDay()
        .ifPresent(day -> json.writeStringProperty("lastDay", day.toString()));
    json.writeStringProperty("role", context.role().code());
    context.subject().ifPresent(about -> json.writeStringProperty("subject", about.name()));
    json.writeName("warnings").writeStartArray();
    member.doubts().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void reasons(JsonGenerator json, List<Reason> reasons, ReasonWords words) {
    json.writeName("reasons").writeStartArray();
    for (Reason reason : reasons) {
      json.writeStartObject();
      json.writeStringProperty("code", reason.code());
      json.writeStringProperty("pointer", reason.pointer());
      json.writeStringProperty("demand", reason.demand().name());
      json.writeStringProperty("first", reason.left());
      json.writeStringProperty("other", reason.right());
      json.writeName("adjustments").writeStartArray();
      reason.adjustments().forEach(kind -> json.writeString(kind.name()));
      json.writeEndArray();
      json.writeStringProperty("title", words.title(reason.code(), reason.pointer()));
      json.writeStringProperty("what", words.what(reason));
      optional(json, "why", words.why(reason));
      optional(json, "howToFix", words.howToFix(reason));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String name, String text) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }
}
