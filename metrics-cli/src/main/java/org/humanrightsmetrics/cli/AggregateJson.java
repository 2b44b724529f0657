// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.aggregation.Aggregation;
import org.humanrightsmetrics.aggregation.AggregationPlan;
import org.humanrightsmetrics.aggregation.Cell;
import org.humanrightsmetrics.aggregation.CellKey;
import org.humanrightsmetrics.aggregation.ComparableSet;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.aggregation.MissingCounts;
import org.humanrightsmetrics.aggregation.Outcome;
import org.humanrightsmetrics.aggregation.Provenance;
import org.humanrightsmetrics.aggregation.Refusal;
import org.humanrightsmetrics.aggregation.Tiers;
import org.humanrightsmetrics.rule.Finding;
import tools.jackson.core.JsonGenerator;

/**
 * For programs: one JSON document of the form {@code hrm-aggregate/1}, which {@code hrm schema aggregate}
 * describes. Numbers are exact; shares are left to the reader, who has both their parts.
 */
final class AggregateJson {

  /** The form of the document; it changes shape only with another number. */
  static final String FORMAT = "hrm-aggregate/1";

  private final Locale locale;

  AggregateJson(Locale locale) {
    this.locale = locale;
  }

  void write(Aggregate aggregate, Output out) {
    JsonDocument.write(out, json -> {
      json.writeStringProperty("format", FORMAT);
      json.writeStringProperty("standard", Report.STANDARD);
      json.writeStringProperty("tool", Version.ofLibrary());
      json.writeStringProperty("asOf", aggregate.asOf().toString());
      json.writeStringProperty("language", locale.getLanguage());
      json.writeStringProperty("metric", aggregate.type().id());
      json.writeNumberProperty("version", aggregate.type().version());
      plan(json, aggregate.table().plan());
      DataInputsJson.write(json, aggregate.inputs());
      json.writeNumberProperty("withoutPeriod", aggregate.table().withoutPeriod());
      json.writeName("cells").writeStartArray();
      for (Cell cell : aggregate.table().cells()) {
        json.writeStartObject();
        cell(json, cell, aggregate.type());
        json.writeEndObject();
      }
      json.writeEndArray();
      omitted(json, aggregate);
    });
  }

  private static void plan(JsonGenerator json, AggregationPlan plan) {
    json.writeName("plan").writeStartObject();
    texts(json, "components", plan.components());
    texts(json, "by", plan.groups().stream().map(GroupBy::label).toList());
    texts(json, "splitBy", plan.dimensions());
    texts(json, "pooling", plan.pooled().stream().map(Enum::name).toList());
    json.writeStringProperty("gaps", plan.gaps().name());
    texts(json, "expected", plan.expected());
    json.writeEndObject();
  }

  private void cell(JsonGenerator json, Cell cell, MetricType<?> type) {
    key(json, cell.key());
    outcome(json, cell.outcome(), type);
    json.writeNumberProperty("observations", cell.observations());
    json.writeName("coverage").writeStartObject();
    texts(json, "expected", cell.coverage().expected());
    texts(json, "reported", cell.coverage().reported());
    json.writeEndObject();
    missing(json, cell.missing());
    json.writeName("sets").writeStartArray();
    cell.sets().forEach(set -> set(json, set, type));
    json.writeEndArray();
  }

  private static void key(JsonGenerator json, CellKey key) {
    json.writeStringProperty("component", key.component());
    key.part().ifPresent(part -> {
      json.writeName("part").writeStartObject();
      json.writeStringProperty("dimension", part.dimension());
      json.writeStringProperty("code", part.code());
      json.writeEndObject();
    });
    json.writeName("groups").writeStartObject();
    key.groups().forEach((group, value) -> json.writeStringProperty(group.label(), value));
    json.writeEndObject();
  }

  private void outcome(JsonGenerator json, Outcome outcome, MetricType<?> type) {
    json.writeName("outcome").writeStartObject();
    if (outcome instanceof Outcome.Value value) {
      json.writeStringProperty("kind", "VALUE");
      json.writeName("value");
      MeasureJson.write(json, value.measure());
    } else if (outcome instanceof Outcome.Bounds bounds) {
      json.writeStringProperty("kind", "BOUNDS");
      json.writeNumberProperty("lower", bounds.lower());
      json.writeNumberProperty("upper", bounds.upper());
      json.writeStringProperty("unit", bounds.unit().name());
    } else if (outcome instanceof Outcome.NoValue none) {
      json.writeStringProperty("kind", "NO_VALUE");
      remarks(json, "reasons", List.of(none.reason()), type);
    } else if (outcome instanceof Outcome.Refused refused) {
      json.writeStringProperty("kind", "REFUSED");
      remarks(json, "reasons", refused.reasons(), type);
    }
    json.writeEndObject();
  }

  private static void missing(JsonGenerator json, MissingCounts missing) {
    json.writeName("missing").writeStartObject();
    json.writeNumberProperty("unknown", missing.unknown());
    json.writeNumberProperty("notApplicable", missing.notApplicable());
    json.writeNumberProperty("withheld", missing.withheld());
    json.writeNumberProperty("absent", missing.absent());
    json.writeEndObject();
  }

  private void set(JsonGenerator json, ComparableSet set, MetricType<?> type) {
    json.writeStartObject();
    json.writeName("differing").writeStartArray();
    for (ComparableSet.Trait trait : set.differing()) {
      json.writeStartObject();
      json.writeStringProperty("code", trait.code());
      json.writeStringProperty("pointer", trait.property());
      json.writeStringProperty("value", trait.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    outcome(json, set.outcome(), type);
    json.writeNumberProperty("observations", set.observations());
    texts(json, "reporters", set.reporters());
    tiers(json, set.tiers());
    remarks(json, "caveats", set.caveats(), type);
    provenance(json, set.provenance());
    json.writeEndObject();
  }

  private static void tiers(JsonGenerator json, Tiers tiers) {
    json.writeStringProperty("lowestTier", tiers.lowest().code());
    json.writeName("tiers").writeStartObject();
    tiers.shares().forEach((tier, share) -> {
      json.writeName(tier.code()).writeStartObject();
      json.writeNumberProperty("observations", share.members());
      json.writeName("weight");
      MeasureJson.write(json, share.weight());
      json.writeEndObject();
    });
    json.writeEndObject();
  }

  private static void provenance(JsonGenerator json, Provenance provenance) {
    json.writeName("provenance").writeStartObject();
    json.writeStringProperty("aggregation", provenance.aggregation().name());
    json.writeStringProperty("periodKind", provenance.period().name());
    json.writeName("versions").writeStartArray();
    provenance.versions().forEach(json::writeNumber);
    json.writeEndArray();
    texts(json, "areas", provenance.areas());
    json.writeStringProperty("firstDay", provenance.firstDay().toString());
    json.writeStringProperty("lastDay", provenance.lastDay().toString());
    json.writeNumberProperty("superseded", provenance.superseded());
    json.writeEndObject();
  }

  private void omitted(JsonGenerator json, Aggregate aggregate) {
    json.writeName("omitted").writeStartArray();
    for (Aggregation.Omitted omitted : aggregate.table().omitted()) {
      json.writeStartObject();
      remarks(json, "reasons", List.of(omitted.reason()), aggregate.type());
      cell(json, omitted.cell(), aggregate.type());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void remarks(JsonGenerator json, String name, List<Refusal> remarks, MetricType<?> type) {
    json.writeName(name).writeStartArray();
    for (Refusal remark : remarks) {
      Finding finding = AggregateWords.finding(remark, type, locale);
      json.writeStartObject();
      json.writeStringProperty("code", remark.code());
      json.writeStringProperty("pointer", remark.property());
      json.writeName("arguments").writeStartObject();
      remark.arguments().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeStringProperty("title", finding.title(locale));
      json.writeStringProperty("what", finding.what(locale));
      optional(json, "why", finding.why(locale));
      optional(json, "howToFix", finding.howToFix(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String name, String text) {
    if (!text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }

  private static void texts(JsonGenerator json, String name, Collection<String> texts) {
    json.writeName(name).writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
