// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.humanrightsmetrics.disclosure.BenchmarkSubject;
import org.humanrightsmetrics.disclosure.PeerStatistics;
import org.humanrightsmetrics.json.write.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The file of a published peer statistic, {@code hrm-peer-statistics/1}.
 *
 * <pre>{@code
 * {"format": "hrm-peer-statistics/1",
 *  "subject": {"metric": "worker-voice", "version": 1, "component": "/resolved", "unit": "CASE per CASE",
 *              "start": "2024-01-01", "end": "2024-12-31"},
 *  "groups": 14, "weightedMean": 0.62, "quartiles": {"lower": 0.50, "median": 0.60, "upper": 0.75}}
 * }</pre>
 *
 * <p>{@code quartiles} is absent for fewer than twelve groups. Reading is strict: an unknown, missing or
 * doubled member makes the whole file unread. Writing is canonical. Stateless.
 */
public final class PeerStatisticsJson {

  private static final String FORMAT = "hrm-peer-statistics/1";

  private PeerStatisticsJson() {}

  /**
   * Reads a file.
   *
   * @param name stands in the places of findings, for example the name of the file
   * @param bytes all of it
   * @return the statistic, or what is to be mended
   */
  public static Decoded<PeerStatistics> read(String name, byte[] bytes) {
    Decoded<Optional<PeerStatistics>> decoded =
        SmallDocument.read(name, bytes, FORMAT, PeerStatisticsJson::make);
    return new Decoded<>(decoded.value().flatMap(made -> made), decoded.findings());
  }

  private static Optional<PeerStatistics> make(
      SmallDocument document, SmallDocument.Members members) {
    BenchmarkSubject subject = subject(document, members.object("subject"));
    int groups = members.whole("groups");
    BigDecimal mean = members.decimal("weightedMean");
    Optional<PeerStatistics.Quartiles> quartiles =
        members.optionalObject("quartiles").flatMap(each -> quartiles(document, each));
    return subject == null || !document.isSound()
        ? Optional.empty()
        : Optional.ofNullable(
            document.make("/groups", () -> new PeerStatistics(subject, groups, mean, quartiles)));
  }

  private static @Nullable BenchmarkSubject subject(
      SmallDocument document, SmallDocument.Members members) {
    String metric = members.text("metric");
    int version = members.whole("version");
    String component = members.text("component");
    String unit = members.text("unit");
    LocalDate start = members.date("start");
    LocalDate end = members.date("end");
    members.end();
    return !document.isSound()
        ? null
        : document.make(
            members.pointer(),
            () -> new BenchmarkSubject(metric, version, component, unit, start, end));
  }

  private static Optional<PeerStatistics.Quartiles> quartiles(
      SmallDocument document, SmallDocument.Members members) {
    BigDecimal lower = members.decimal("lower");
    BigDecimal median = members.decimal("median");
    BigDecimal upper = members.decimal("upper");
    members.end();
    return Optional.ofNullable(
        document.make(members.pointer(), () -> new PeerStatistics.Quartiles(lower, median, upper)));
  }

  /**
   * Writes a file.
   *
   * @param statistics what may be published
   * @return UTF-8, indented, ending in a line feed
   */
  public static byte[] write(PeerStatistics statistics) {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(out, true, 0);
    BenchmarkSubject subject = statistics.subject();
    json.beginObject();
    text(json, "format", FORMAT);
    json.name("subject");
    json.beginObject();
    text(json, "metric", subject.metric());
    json.name("version");
    json.number(subject.version());
    text(json, "component", subject.component());
    text(json, "unit", subject.unit());
    text(json, "start", subject.start().toString());
    text(json, "end", subject.end().toString());
    json.endObject();
    json.name("groups");
    json.number(statistics.groups());
    json.name("weightedMean");
    json.number(statistics.weightedMean());
    statistics.quartiles().ifPresent(quartiles -> {
      json.name("quartiles");
      json.beginObject();
      json.name("lower");
      json.number(quartiles.lower());
      json.name("median");
      json.number(quartiles.median());
      json.name("upper");
      json.number(quartiles.upper());
      json.endObject();
    });
    json.endObject();
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void text(JsonText json, String name, String text) {
    json.name(name);
    json.text(text);
  }
}
