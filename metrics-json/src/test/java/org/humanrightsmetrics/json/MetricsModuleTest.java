// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.humanrightsmetrics.json.Sample.JSON;

import java.util.List;
import org.humanrightsmetrics.Metric;
import org.humanrightsmetrics.Observation;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.standard.WomenTrained;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The module reads and writes inside a host's own objects, as strictly as the reader. */
class MetricsModuleTest {

  /** An object of a host program. */
  record Envelope(String note, WomenTrained women, List<Metric> others, Observation full) {}

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new MetricsModule(JSON)).build();

  private static final String BARE = "{" + Sample.members() + "}";

  private static final String HOST = "{\"note\":\"a\",\"women\":" + BARE + ",\"others\":[" + BARE
      + "],\"full\":" + Sample.line() + "}";

  @Test
  void readsAndWritesInsideTheHostsObjects() {
    Envelope read = mapper.readValue(HOST, Envelope.class);

    assertThat(read.women())
        .isEqualTo(read.others().get(0))
        .isEqualTo(read.full().metric());
    assertThat(mapper.writeValueAsString(read)).isEqualTo(HOST);
    JsonNode tree = mapper.valueToTree(read);
    assertThat(mapper.treeToValue(tree, Envelope.class)).isEqualTo(read);
  }

  @Test
  void readsAndWritesReportsAsTheReaderDoes() {
    Report report = JSON.read(Sample.report(BARE)).orThrow();

    assertThat(mapper.readValue(JSON.write(report), Report.class)).isEqualTo(report);
    assertThat(mapper.readValue(mapper.writeValueAsString(report), Report.class))
        .isEqualTo(report);
    assertThat(mapper.readValue(Sample.REPORTER, Reporter.class)).isEqualTo(report.reporter());
    assertThat(mapper.writeValueAsString(report.reporter())).isEqualTo(Sample.REPORTER);
  }

  @Test
  void badDataThrowWithAllFindingsAndTheHostsPlaces() {
    String host =
        HOST.replace("\"women\":{", "\"women\":\n{\n\"started\": 1e2, \"completed\": \"3\",");

    assertThatThrownBy(() -> mapper.readValue(host, Envelope.class))
        .isInstanceOf(DatabindException.class)
        .cause()
        .isInstanceOfSatisfying(InvalidReportException.class, invalid -> {
          assertThat(Sample.places(invalid.findings()))
              .containsExactly(
                  "number/exponent at /started (3:12)", "field/wrong-type at /completed (3:30)");
        });
  }

  @Test
  void neitherTheHostsLeniencyNorItsTypeIdsReachOurValues() {
    assertThatThrownBy(() ->
            mapper.readValue(BARE.replace("\"version\":1", "\"version\":\"1\""), Metric.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> mapper.readValue(BARE.replace("0.8", "0.8,\"x\":1"), Metric.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(
            () -> mapper.readValue(BARE.replace("0.8", "0.8,\"minHours\":9"), Metric.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> mapper.readValue("{\"country\":\"IN\"}", Reporter.class))
        .isInstanceOf(DatabindException.class);
    assertThatThrownBy(() -> mapper.readValue("[]", Report.class))
        .isInstanceOf(DatabindException.class);
    // What has no place in a bare metric is refused, not dropped.
    assertThatThrownBy(() ->
            mapper.readValue(BARE.replace("0.8", "0.8,\"extensions\":{\"x-a\":1}"), Metric.class))
        .isInstanceOf(DatabindException.class);
  }

  @Test
  void decimalsKeepTheirDigits() {
    String small = BARE.replace("0.8", "0.000000010");
    Metric read = mapper.readValue(small, Metric.class);

    assertThat(mapper.writeValueAsString(read)).isEqualTo(small);
  }

  @Test
  void isFoundAsAService() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();

    assertThat(found.readValue(Sample.REPORTER, Reporter.class).name())
        .isEqualTo("Example Training Trust");
  }
}
