// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.humanrightsmetrics.json.Sample.JSON;
import static org.humanrightsmetrics.json.Sample.places;

import java.util.List;
import org.humanrightsmetrics.rule.NotChecked;
import org.junit.jupiter.api.Test;

/** Every fault of a document in one pass, each at the place that the reader edits. */
class PlacesTest {

  @Test
  void everyFaultOfAReportIsFoundInOnePass() {
    String report = """
        {
          "standard": "human-rights-metrics/2",
          "reporter": {"id": "IN-MHA-0001", "name": "Trust", "country": "India", "type": "NGO"},
          "observations": [
            {
              "metric": "women-trained",
              "version": 1,
              "context": {
                "period": {"kind": "FLOW", "start": "2025-02-30", "end": "2025-12-31"},
                "area": "IN-BR",
                "population": {"description": "Women", "sizeKind": "KNOWN", "size": "455", "selection": "CENSUS"},
                "source": {"method": "REGISTER", "tier": "T2", "tier": "T1"},
                "role": null
              },
              "minHours": 1e1,
              "completionRule": 1.5,
              "uniqueCompleters": {"total": 40.5, "by": {"age": {"young": 3}, "colour": {}}},
              "complted": 3,
              "started": -4
            },
            7
          ],
          "remarks": "none"
        } x
        """;
    ReadResult result = JSON.read(report);

    assertThat(Sample.seen(result.findings(), report))
        .containsExactly(
            "report/standard-unknown at /standard: \"human",
            "code/not-in-form at /reporter/country: \"India",
            "code/not-in-scheme at /reporter/type: \"NGO\"}",
            "date/not-a-date at /observations/0/context/period/start: \"2025-",
            "field/wrong-type at /observations/0/context/population/size: \"455\",",
            "field/duplicate at /observations/0/context/source/tier: \"tier\"",
            "field/null at /observations/0/context/role: null",
            "number/exponent at /observations/0/minHours: 1e1,",
            "count/not-a-whole-number at /observations/0/uniqueCompleters/total: 40.5, ",
            "code/not-in-form at /observations/0/uniqueCompleters/by/age/young: \"young",
            "disaggregation/dimension-unknown at /observations/0/uniqueCompleters/by/colour: \"colou",
            "field/unknown at /observations/0/complted: \"compl",
            "women-trained/audience-missing at /observations/0/audience: {",
            "number/above-maximum at /observations/0/completionRule: 1.5,",
            "count/negative at /observations/0/started: -4",
            "field/wrong-type at /observations/1: 7",
            "field/unknown at /remarks: \"remar",
            "file/trailing-content at : x");
    assertThat(result.observations()).isEmpty();
    assertThat(result.summary().completeness()).isEqualTo(Completeness.PARTLY);
    assertThat(result.notChecked())
        .contains(
            new NotChecked("women-trained/*", "/observations/0", NotChecked.Reason.FIELD_NOT_SOUND),
            new NotChecked("*", "", NotChecked.Reason.READING_STOPPED));
  }

  @Test
  void aFindingSuggestsTheWordThatWasProbablyMeant() {
    ReadResult result = JSON.read(Sample.report(
        "{" + Sample.members() + ",\"complted\":3}",
        "{" + Sample.members().replace("women-trained", "women-traned") + "}"));

    assertThat(result.findings().get(0).arguments()).containsEntry("suggestion", "completed");
    assertThat(result.findings().get(1).arguments()).containsEntry("suggestion", "women-trained");
  }

  @Test
  void metricAndVersionMayComeLastWithoutLosingPlaces() {
    String observation = "{\n  \"started\": -1,\n  \"context\": " + Sample.CONTEXT + ",\n  "
        + Sample.VALUES + ",\n  \"version\": 1,\n  \"metric\": \"women-trained\"}";
    String report = Sample.report("\n  " + observation);

    assertThat(places(JSON.read(report).findings()))
        .containsExactly("count/negative at /observations/0/started (3:14)");
    String sound = Sample.report(observation.replace(": -1", ": 500"));
    assertThat(JSON.read(sound).findings()).isEmpty();
    assertThat(JSON.read(sound).report()).isPresent();
  }

  @Test
  void theOrderOfMembersDoesNotMatter() {
    String ordered = Sample.line();
    String last = "{" + Sample.VALUES + ",\"extensions\":{\"x-a\":1},\"context\":" + Sample.CONTEXT
        + ",\"version\":1,\"metric\":\"women-trained\",\"reporter\":" + Sample.REPORTER + "}";

    assertThat(JSON.read(last).findings()).isEmpty();
    assertThat(JSON.read(last).observations().get(0).metric())
        .isEqualTo(JSON.read(ordered).observations().get(0).metric());
    assertThat(JSON.read(last).observations().get(0).extensions()).containsEntry("x-a", "1");
  }

  @Test
  void aBadLineInTheMiddleDoesNotStopTheOthers() {
    String lines = String.join(
        "\n",
        Sample.line(),
        "",
        "{\"reporter\": tru",
        Sample.line().replace("\"completionRule\":0.8", "\"completionRule\":\"0.8\""),
        Sample.line() + " {}",
        Sample.line().replace("2025-", "2024-"));
    ReadResult result = JSON.read(lines);

    assertThat(result.summary().format()).isEqualTo(Format.LINES);
    assertThat(result.summary().completeness()).isEqualTo(Completeness.PARTLY);
    assertThat(result.summary().observationsRead()).isEqualTo(5);
    assertThat(result.summary().observationsAccepted()).isEqualTo(2);
    assertThat(result.observations()).hasSize(3);
    assertThat(places(result.findings()))
        .containsExactly(
            "file/not-json at  (3:14)",
            "field/wrong-type at /completionRule (4:" + (column("\"0.8\"", lines.split("\n")[3]))
                + ")",
            "file/trailing-content at  (5:" + (Sample.line().length() + 2) + ")",
            "duplicate/observation-repeated at  (5:1)",
            "series/repeated-value at /uniqueCompleters (5:" + column("{\"total\"", Sample.line())
                + ")");
  }

  private static int column(String text, String line) {
    return line.indexOf(text) + 1;
  }

  @Test
  void aSyntaxFaultEndsAReportAndIsSaid() {
    String report = Sample.report("{" + Sample.members() + ",\"started\":-1}", "{\"metric\": tru}");
    ReadResult result = JSON.read(report);

    assertThat(Sample.codes(result.findings()))
        .containsExactly(
            "count/negative at /observations/0/started", "file/not-json at /observations/1");
    assertThat(result.summary().completeness()).isEqualTo(Completeness.PARTLY);
    assertThat(result.notChecked())
        .contains(
            new NotChecked("*", "/observations/1", NotChecked.Reason.READING_STOPPED),
            new NotChecked("*", "", NotChecked.Reason.READING_STOPPED));
    assertThat(result.summary().sha256()).isEmpty();
    assertThat(result.isAccepted()).isFalse();
  }

  @Test
  void whatIsNoReportIsSaidOnce() {
    assertThat(Sample.codes("")).containsExactly("file/empty at ");
    assertThat(Sample.codes(" \n ")).containsExactly("file/empty at ");
    assertThat(Sample.codes("[]")).containsExactly("file/not-a-report at ");
    assertThat(Sample.codes("{\"a\":1,\"b\":{\"c\":[]}}")).containsExactly("file/not-a-report at ");
    assertThat(Sample.codes("hello")).containsExactly("file/not-json at ");
    assertThat(JSON.read("[]").summary().completeness()).isEqualTo(Completeness.UNREADABLE);
    assertThat(JSON.read("hello").summary().completeness()).isEqualTo(Completeness.UNREADABLE);
  }

  @Test
  void theEnvelopeOfAReportIsRequired() {
    assertThat(Sample.codes("{\"standard\":\"human-rights-metrics/1\"}"))
        .containsExactly(
            "report/reporter-missing at /reporter", "report/observations-missing at /observations");
    assertThat(Sample.codes("{\"reporter\":" + Sample.REPORTER + ",\"observations\":[]}"))
        .containsExactly("report/standard-missing at /standard");
    assertThat(Sample.codes("{\"standard\":\"human-rights-metrics/1\",\"observations\":[{"
            + Sample.members() + "}],\"reporter\":" + Sample.REPORTER + "}"))
        .containsExactly("report/reporter-after-observations at /reporter");
  }

  @Test
  void theEnvelopeOfAnObservationIsRequired() {
    String context = "\"context\":" + Sample.CONTEXT + "," + Sample.VALUES;
    assertThat(Sample.codes(Sample.line("\"version\":1," + context)))
        .containsExactly("field/missing at /metric");
    assertThat(Sample.codes(Sample.line("\"metric\":\"women-trained\"," + context)))
        .containsExactly("field/missing at /version");
    assertThat(Sample.codes(Sample.line("\"metric\":\"women-trained\",\"version\":7," + context)))
        .containsExactly("report/version-newer at /version");
    assertThat(Sample.codes(Sample.line("\"metric\":\"women-trained\",\"version\":0," + context)))
        .containsExactly("report/version-unknown at /version");
    assertThat(Sample.codes("{" + Sample.members() + "}"))
        .containsExactly("report/reporter-missing at /reporter");
  }

  @Test
  void anUnknownMetricIsKeptForWritingBack() {
    String members = "\"metric\": \"rain\", \"version\": 1.0, \"mm\": [1, 2.50, {\"a\": \"b\"}]";
    List<ReadObservation> read = new java.util.ArrayList<>();
    JSON.read(
        "",
        new java.io.ByteArrayInputStream(
            Sample.report("{" + members + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        Format.REPORT,
        read::add);

    assertThat(read).hasSize(1);
    assertThat(read.get(0).json())
        .isEqualTo("{\"metric\":\"rain\",\"version\":1.0,\"mm\":[1,2.50,{\"a\":\"b\"}]}");
    assertThat(read.get(0).metricId()).isEqualTo("rain");
    assertThat(read.get(0).notChecked())
        .containsExactly(
            new NotChecked("rain/*", "/observations/0", NotChecked.Reason.METRIC_NOT_KNOWN));
  }

  @Test
  void anUnsoundOptionalPartLeavesTheRestChecked() {
    ReadResult result = JSON.read(
        Sample.line(Sample.members() + ",\"started\":\"many\",\"completed\":10,\"inProgress\":3"));

    assertThat(Sample.codes(result.findings())).containsExactly("field/wrong-type at /started");
    assertThat(result.observations()).hasSize(1);
    assertThat(result.notChecked())
        .contains(new NotChecked(
            "women-trained/completed-exceeds-started", "", NotChecked.Reason.FIELD_NOT_SOUND));
  }
}
