// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.json.datapackage.Manifest;
import org.humanrightsmetrics.tabular.TableSummary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an export came to, for people and for programs.
 *
 * @param form what was written: {@code "datapackage"} or {@code "csv"}
 * @param out where; {@code "-"} for standard output
 * @param inputs what was read
 * @param table what the table holds
 * @param cautions what a reader must know, by code
 * @param files the files of a package; empty for one table
 */
record ExportSummary(
    String form,
    String out,
    List<Manifest.InputFile> inputs,
    TableSummary table,
    SortedMap<String, Long> cautions,
    List<String> files) {

  private static final String FORMAT = "hrm-export/1";

  /** How many observations are left out, by the reason. */
  SortedMap<String, Long> leftOut() {
    SortedMap<String, Long> reasons = new TreeMap<>();
    inputs.forEach(input ->
        input.leftOut().forEach((code, count) -> reasons.merge(code, count, Math::addExact)));
    return reasons;
  }

  private long read() {
    return inputs.stream().mapToLong(Manifest.InputFile::read).sum();
  }

  /** The lines that a person reads. */
  List<String> text(Locale locale) {
    List<String> lines = new ArrayList<>();
    lines.add(Words.of(
        "export.done",
        locale,
        table.observations(),
        read(),
        table.reporters().size(),
        table.rows(),
        out.equals("-") ? Words.of("export.standard-output", locale) : out));
    counted(lines, leftOut(), Words.of("export.left-out", locale));
    if (!leftOut().isEmpty()) {
      lines.add("  " + Words.of("export.see-validate", locale));
    }
    SortedMap<String, Long> known = new TreeMap<>();
    cautions.forEach((code, count) -> known.put(caution(code, locale), count));
    counted(lines, known, Words.of("export.cautions", locale));
    lines.add(Words.of("export.not-controlled", locale));
    return lines;
  }

  private static String caution(String code, Locale locale) {
    for (String family : List.of(ExportReading.OF_FILE, ExportReading.NOT_CHECKED)) {
      if (code.startsWith(family)) {
        String key = "caution." + family.substring(0, family.length() - 1);
        return Words.of(key, locale, code.substring(family.length()));
      }
    }
    return Words.of("caution." + code, locale);
  }

  private static void counted(List<String> lines, SortedMap<String, Long> counts, String heading) {
    if (counts.isEmpty()) {
      return;
    }
    lines.add(heading);
    counts.forEach((words, count) ->
        lines.add("  " + String.format(Locale.ROOT, "%6d", count) + "  " + words));
  }

  /** The document {@code hrm-export/1}. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("to", form);
      json.writeStringProperty("out", out);
      json.writeName("observations").writeStartObject();
      json.writeNumberProperty("in", read());
      json.writeNumberProperty("out", table.observations());
      counts(json, "leftOut", leftOut());
      json.writeEndObject();
      json.writeNumberProperty("reporters", table.reporters().size());
      json.writeNumberProperty("rows", table.rows());
      counts(json, "cautions", cautions);
      json.writeStringProperty("disclosureControl", "none");
      json.writeName("files").writeStartArray();
      for (String file : files) {
        json.writeString(file);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return JsonLayout.indented(text.toString(), 0) + "\n";
  }

  private static void counts(JsonGenerator json, String name, Map<String, Long> counts) {
    json.writeName(name).writeStartObject();
    counts.forEach((code, count) -> json.writeNumberProperty(code, count));
    json.writeEndObject();
  }
}
