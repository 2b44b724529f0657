// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.humanrightsmetrics.json.Sample.JSON;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.rule.Finding;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamWriteException;

/** How the bytes arrive, and how many, makes no difference to what is read. */
class StreamTest {

  /** Everything that a handler is told, in order. */
  private static final class Log implements ReadHandler {
    private final List<Object> told = new ArrayList<>();

    @Override
    public void reporter(Reporter reporter) {
      told.add(reporter);
    }

    @Override
    public void observation(ReadObservation observation) {
      told.add(observation);
    }

    @Override
    public void fileFinding(Finding finding) {
      told.add(finding);
    }

    @Override
    public void seriesFinding(Finding finding) {
      told.add(finding);
    }
  }

  /** Gives at most so many bytes at a time. */
  private static final class Trickle extends InputStream {
    private final InputStream in;
    private final int most;

    Trickle(byte[] bytes, int most) {
      this.in = new ByteArrayInputStream(bytes);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return in.read(target, offset, Math.min(length, most));
    }
  }

  private static List<Object> log(byte[] bytes, int most, Format format) {
    Log log = new Log();
    ReadSummary summary = JSON.read("in", new Trickle(bytes, most), format, log);
    log.told.add(summary);
    return log.told;
  }

  @Test
  void chunksMakeNoDifference() {
    Random random = new Random(20261124);
    for (int round = 0; round < 60; round++) {
      boolean lines = round % 2 == 0;
      byte[] bytes = damaged(random, lines, round % 3 == 0 ? 0 : 4);
      Format format = lines ? Format.LINES : Format.REPORT;
      List<Object> whole = log(bytes, 65_536, format);
      assertThat(log(bytes, 1, format)).as("round " + round).isEqualTo(whole);
      assertThat(log(bytes, 7, format)).as("round " + round).isEqualTo(whole);
    }
  }

  /** Several observations with a few bytes changed here and there. */
  private static byte[] damaged(Random random, boolean lines, int changes) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String members = Sample.members()
          .replace("2025-", (2000 + i) + "-")
          .replace("Bihar", random.nextBoolean() ? "बिहार 😀" : "Bihar");
      String more = random.nextBoolean() ? ",\"started\":" + random.nextInt(900) : "";
      all.add(lines ? Sample.line(members + more) : "\n{" + members + more + "}");
    }
    String text = lines
        ? String.join("\n", all)
        : Sample.report(all.toArray(String[]::new)).replace(",", ", \r\n");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < changes; i++) {
      byte[] odd = {'"', '{', ',', '1', 'e', (byte) 0xC3, '\n', '}', '-', ' ', '\\'};
      bytes[bytes.length / 2 + random.nextInt(bytes.length / 2)] = odd[random.nextInt(odd.length)];
    }
    return bytes;
  }

  @Test
  void theFormIsSeenFromTheFirstNames() {
    assertThat(JSON.read(Sample.line()).summary().format()).isEqualTo(Format.LINES);
    assertThat(JSON.read(Sample.report()).summary().format()).isEqualTo(Format.REPORT);
    assertThat(JSON.read("\uFEFF" + Sample.line()).findings()).isEmpty();
    assertThat(JSON.read("{\"reporter\":{}}\n{\"reporter\":{}}").summary().format())
        .isEqualTo(Format.LINES);
    InputStream broken =
        new ByteArrayInputStream(("{bad\n" + Sample.line()).getBytes(StandardCharsets.UTF_8));
    ReadResult named = JSON.read("data.ndjson", broken);
    assertThat(named.summary().format()).isEqualTo(Format.LINES);
    assertThat(named.observations()).hasSize(1);
  }

  @Test
  void theFingerprintIsThatOfTheBytes() {
    // printf '' | sha256sum
    assertThat(JSON.read(new byte[0]).summary().sha256())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(JSON.read(Sample.report()).summary().sha256()).hasSize(64);
  }

  @Test
  void aFileThatIsNotThereIsTheCallersMatter() {
    assertThatThrownBy(() -> JSON.read(Path.of("no/such/report.json")))
        .isInstanceOf(UnreadableInputException.class)
        .isInstanceOf(MetricsException.class)
        .hasMessageContaining("report.json");
  }

  @Test
  void aStreamThatFailsIsTheCallersMatter() {
    for (Format format : Format.values()) {
      InputStream failing = new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("cable pulled");
        }
      };
      assertThatThrownBy(() -> JSON.read("in", failing, format, new Log()))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageContaining("cable pulled");
    }
  }

  @Test
  void whatAHandlerThrowsReachesTheCaller() {
    for (String text : List.of(Sample.line(), Sample.report("{" + Sample.members() + "}"))) {
      InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      // A handler that writes JSON of its own throws what our parser throws.
      StreamWriteException failure = new StreamWriteException(null, "disk full");
      assertThatThrownBy(() -> JSON.read("in", in, Format.DETECT, read -> {
            throw failure;
          }))
          .isSameAs(failure);
    }
  }

  @Test
  void findingsInMemoryAreBoundedAndCountedExactly() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      lines.append("{\"reporter\":5,\"metric\":\"rain\",\"version\":1}\n");
    }
    ReadResult result = JSON.read(lines.toString());

    assertThat(result.findings()).hasSize(JSON.limits().findingsKept());
    assertThat(result.summary().totals())
        .containsEntry("report/unknown-metric", 3_000L)
        .containsEntry("field/wrong-type", 3_000L);
    assertThat(result.notChecked()).hasSizeLessThanOrEqualTo(2 * JSON.limits().findingsKept());
    assertThat(result.summary().notCheckedTotal()).isEqualTo(3_000);
    assertThatThrownBy(result::orThrow).isInstanceOf(InvalidReportException.class);
  }

  @Test
  void writingToAStreamGivesTheSameText() throws IOException {
    ReadResult result = JSON.read(Sample.report("{" + Sample.members() + "}"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(result.orThrow(), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.write(result.orThrow()));
    assertThat(JSON.read(out.toByteArray()).orThrow()).isEqualTo(result.orThrow());
  }
}
