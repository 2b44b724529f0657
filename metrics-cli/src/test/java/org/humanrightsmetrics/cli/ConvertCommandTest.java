// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConvertCommandTest {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"good.json", "folder/b.json"})
  void thereAndBackIsTheSameReport(String name) throws IOException {
    Run lines = Run.of("convert", Run.report(name));
    assertThat(lines.code()).as(lines.err()).isZero();
    Run back = new Run.Surroundings().sent(lines.out()).run("convert", "-", "--to=report");
    assertThat(back.code()).as(back.err()).isZero();
    assertThat(back.out()).isEqualTo(Files.readString(Run.path(name)));
  }

  @Test
  void whatIsUnknownOrUnsoundIsWrittenAsItIs() throws IOException {
    Run lines = Run.of("convert", Run.report("bad.json"));
    assertThat(lines.code()).as(lines.err()).isZero();
    assertThat(lines.err()).contains("with something to fix: 4 observations");
    Run back = new Run.Surroundings().sent(lines.out()).run("convert", "-", "-q");
    JsonNode original = MAPPER.readTree(Files.readString(Run.path("bad.json")));
    assertThat(MAPPER.readTree(back.out())).isEqualTo(original);
    assertThat(back.err()).isEmpty();
  }

  @Test
  void numbersAndSpacesOfUnknownMetricsStayAsTheyAre() {
    Run report = Run.of("convert", Run.report("mixed.ndjson"));
    assertThat(report.code()).as(report.err()).isZero();
    assertThat(report.out()).contains("\"total\": 12.50", "\"kept  as it is\"").endsWith("]\n}\n");
    Run again = new Run.Surroundings().sent(report.out()).run("convert", "-");
    assertThat(again.out().lines().toList().get(1))
        .contains("\"total\":12.50,\"note\":\"kept  as it is\"");
  }

  @Test
  void aFileIsNotReplacedUnlessForced() throws IOException {
    Path out = folder.resolve("out.ndjson");
    Files.writeString(out, "precious");
    Run refused = Run.of("convert", Run.report("good.json"), "--out", out.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(out).hasContent("precious");
    Run forced = Run.of("convert", Run.report("good.json"), "--out", out.toString(), "--force");
    assertThat(forced.code()).isZero();
    assertThat(forced.out()).isEmpty();
    assertThat(Files.readString(out)).startsWith("{\"reporter\":").endsWith("}\n");
    assertThat(folder).isDirectoryContaining(file -> file.equals(out));
    assertThat(Files.list(folder)).containsExactly(out);
  }

  @Test
  void whatBreaksOffLeavesNoFileBehind() throws IOException {
    Path out = folder.resolve("out.ndjson");
    Run run = Run.of("convert", Run.report("broken.json"), "--out", out.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("was not converted");
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void linesOfSeveralReportersAreNotOneReport() throws IOException {
    List<String> lines = Files.readString(Run.path("mixed.ndjson")).lines().toList();
    String other = lines.get(2).replace("IN-MHA-0001", "IN-MHA-0002");
    Run run = new Run.Surroundings().sent(lines.get(0) + "\n" + other).run("convert", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("several reporters");
  }

  @Test
  void aReportWithoutObservationsStaysOne() {
    String empty = """
        {
          "standard": "human-rights-metrics/1",
          "reporter": {
            "id": "IN-MHA-0001",
            "name": "Example Training Trust",
            "country": "IN",
            "type": "NATIONAL_NGO"
          },
          "observations": []
        }
        """;
    Run run = new Run.Surroundings().sent(empty).run("convert", "-", "--to=report");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(empty);
  }

  @Test
  void whatDoesNotExistIsNotConverted() {
    assertThat(Run.of("convert", Run.report("not-there.json")).code()).isEqualTo(3);
    assertThat(Run.of("convert", Run.report("folder")).code()).isEqualTo(2);
  }
}
