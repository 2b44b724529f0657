// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.junit.jupiter.api.Test;

/** The text of an observation that is handed on because it could not be read as a whole. */
class CompactTextTest {

  private static String json(String line) {
    List<String> json = new ArrayList<>();
    MetricsJson.of(StandardMetrics.CATALOGUE)
        .read(
            "lines",
            new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
            Format.LINES,
            new ReadHandler() {
              @Override
              public void observation(ReadObservation observation) {
                json.add(observation.json());
              }
            });
    assertThat(json).hasSize(1);
    return json.get(0);
  }

  @Test
  void isWithoutTheReporterHoweverItWasWritten() {
    assertThat(json("{\"reporter\":{\"name\":\"A\"},\"metric\":\"unknown-one\",\"version\":1}"))
        .isEqualTo("{\"metric\":\"unknown-one\",\"version\":1}");
    assertThat(json("{\"reporter\": {\"name\":\"A\"}, \"metric\":\"unknown-one\",\"version\":1}"))
        .isEqualTo("{\"metric\":\"unknown-one\",\"version\":1}");
  }

  @Test
  void isEmptyWhereItBreaksOff() {
    assertThat(json("{\"reporter\":{\"name\":\"A\"},\"metric\":\"women-trained\",,\"version\":1}"))
        .isEmpty();
    assertThat(json("{\"reporter\":{\"name\":\"A\"},\"metric\":\"women-trained\",\"version\":"))
        .isEmpty();
  }
}
