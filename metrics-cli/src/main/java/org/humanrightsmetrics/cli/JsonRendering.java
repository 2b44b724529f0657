// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * For programs: one JSON document of the form {@code hrm-findings/1}, which {@code hrm schema findings}
 * describes. Members come in a fixed order, findings in the order of the inputs.
 */
final class JsonRendering implements Rendering {

  /** The form of the document; it changes shape only with another number. */
  static final String FORMAT = "hrm-findings/1";

  /**
   * What the user chose.
   *
   * @param locale the language of the texts
   * @param asOf the day that counted as today
   * @param least the lightest severity that is shown
   * @param titlesOnly whether the sentences that may hold values are left out
   */
  record Choices(Locale locale, LocalDate asOf, Severity least, boolean titlesOnly) {}

  private final Output out;
  private final Choices choices;
  private final List<CheckedInput> inputs = new ArrayList<>();

  JsonRendering(Output out, Choices choices) {
    this.out = out;
    this.choices = choices;
  }

  @Override
  public void input(CheckedInput input) {
    inputs.add(input);
  }

  @Override
  public void end() {
    JsonDocument.write(out, json -> {
      head(json);
      json.writeName("inputs").writeStartArray();
      inputs.forEach(input -> input(json, input));
      json.writeEndArray();
      json.writeName("findings").writeStartArray();
      inputs.forEach(input ->
          input.findings(choices.least()).forEach(finding -> finding(json, input, finding)));
      json.writeEndArray();
      totals(json);
      json.writeName("notChecked").writeStartArray();
      inputs.forEach(input -> input.notChecked().forEach(rule -> idle(json, input, rule)));
      json.writeEndArray();
      changedRules(json);
    });
  }

  private void head(JsonGenerator json) {
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("standard", Report.STANDARD);
    json.writeStringProperty("tool", Version.ofLibrary());
    json.writeStringProperty("asOf", choices.asOf().toString());
    json.writeStringProperty("language", choices.locale().getLanguage());
    json.writeStringProperty(
        "verdict",
        inputs.stream()
            .map(CheckedInput::verdict)
            .max(Verdict::compareTo)
            .orElse(Verdict.READY)
            .name());
    checks(json, inputs);
    counts(json, inputs);
  }

  private static void checks(JsonGenerator json, List<CheckedInput> inputs) {
    long total = inputs.stream().mapToLong(CheckedInput::checks).sum();
    long breached = inputs.stream().mapToLong(CheckedInput::breached).sum();
    json.writeName("checks").writeStartObject();
    json.writeNumberProperty("total", total);
    json.writeNumberProperty("right", total - breached);
    json.writeNumberProperty("breached", breached);
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, List<CheckedInput> inputs) {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    for (CheckedInput input : inputs) {
      for (Severity severity : Severity.values()) {
        counts.merge(severity, input.count(severity), Long::sum);
      }
    }
    json.writeName("counts").writeStartObject();
    json.writeNumberProperty("toFix", counts.getOrDefault(Severity.ERROR, 0L));
    json.writeNumberProperty("toLookAt", counts.getOrDefault(Severity.WARNING, 0L));
    json.writeNumberProperty("goodToKnow", counts.getOrDefault(Severity.INFO, 0L));
    json.writeEndObject();
  }

  private static void input(JsonGenerator json, CheckedInput input) {
    json.writeStartObject();
    json.writeStringProperty("file", input.name());
    input.sha256().ifPresent(checksum -> json.writeStringProperty("sha256", checksum));
    json.writeStringProperty("verdict", input.verdict().name());
    json.writeName("observations").writeStartObject();
    json.writeNumberProperty("read", input.observations());
    json.writeNumberProperty("sound", input.sound().total());
    json.writeEndObject();
    checks(json, List.of(input));
    counts(json, List.of(input));
    json.writeEndObject();
  }

  private void finding(JsonGenerator json, CheckedInput input, Finding finding) {
    Locale locale = choices.locale();
    json.writeStartObject();
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("severity", finding.severity().name());
    finding.metric().ifPresent(id -> {
      json.writeStringProperty("metric", id);
      json.writeNumberProperty("version", finding.version());
    });
    json.writeStringProperty("pointer", finding.pointer());
    json.writeName("location").writeStartObject();
    json.writeStringProperty("file", input.name());
    finding.location().filter(place -> place.line() > 0).ifPresent(place -> {
      json.writeNumberProperty("line", place.line());
      json.writeNumberProperty("column", place.column());
    });
    json.writeEndObject();
    finding.value().ifPresent(value -> json.writeStringProperty("value", value));
    if (!finding.arguments().isEmpty()) {
      json.writeName("arguments").writeStartObject();
      // By name, because those who make findings need not care for an order.
      new TreeMap<>(finding.arguments()).forEach((name, value) -> argument(json, name, value));
      json.writeEndObject();
    }
    if (!finding.related().isEmpty()) {
      json.writeName("related").writeStartArray();
      finding.related().forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeStringProperty("title", finding.title(locale));
    if (!choices.titlesOnly()) {
      json.writeStringProperty("what", finding.what(locale));
    }
    optional(json, "why", finding.why(locale));
    optional(json, "howToFix", finding.howToFix(locale));
    json.writeEndObject();
  }

  private void optional(JsonGenerator json, String name, String text) {
    boolean lacksValues = choices.titlesOnly() && text.indexOf('{') >= 0;
    if (!text.isEmpty() && !lacksValues) {
      json.writeStringProperty(name, text);
    }
  }

  private static void argument(JsonGenerator json, String name, Object value) {
    json.writeName(name);
    if (value instanceof BigDecimal decimal) {
      // As text of a number, so that its decimals stay as they are.
      json.writeNumber(decimal.toPlainString());
    } else if (value instanceof Long || value instanceof Integer) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Iterable<?> several) {
      json.writeStartArray();
      several.forEach(each -> json.writeString(String.valueOf(each)));
      json.writeEndArray();
    } else {
      json.writeString(String.valueOf(value));
    }
  }

  private void totals(JsonGenerator json) {
    SortedMap<String, Long> totals = new TreeMap<>();
    for (CheckedInput input : inputs) {
      input.groups().forEach(group -> totals.merge(group.code(), group.total(), Long::sum));
    }
    json.writeName("totals").writeStartObject();
    totals.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private void idle(JsonGenerator json, CheckedInput input, CheckedInput.Idle rule) {
    json.writeStartObject();
    json.writeStringProperty("file", input.name());
    json.writeStringProperty("code", rule.code());
    json.writeStringProperty("pointer", rule.pointer());
    json.writeNumberProperty("times", rule.times());
    json.writeStringProperty("reason", rule.reason().name());
    json.writeStringProperty(
        "text", Words.of("not-checked." + rule.reason().name(), choices.locale()));
    json.writeEndObject();
  }

  private void changedRules(JsonGenerator json) {
    SortedMap<String, String> changed = new TreeMap<>();
    inputs.forEach(input -> changed.putAll(input.changedRules()));
    json.writeName("changedRules").writeStartArray();
    changed.forEach((code, change) -> {
      json.writeStartObject();
      json.writeStringProperty("code", code);
      json.writeStringProperty("change", change);
      json.writeEndObject();
    });
    json.writeEndArray();
  }
}
