// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.humanrightsmetrics.json.Format;
import org.humanrightsmetrics.text.Limits;

/**
 * A stream that is far larger than the memory.
 *
 * @param name unique
 * @param format in which it is read
 * @param head its beginning
 * @param unit repeated behind that
 * @param bytes how many there are
 * @param codes exactly the codes that must be found
 * @param findings how many findings there must be
 */
record Stream(
    String name,
    Format format,
    String head,
    String unit,
    long bytes,
    Set<String> codes,
    long findings) {

  private static final long TWO_GIGABYTES = 2L << 30;
  private static final long ENDLESS = Long.MAX_VALUE;

  static List<Stream> all() {
    String report = "{\"standard\":\"human-rights-metrics/1\",\"observations\":[";
    return List.of(
        new Stream(
            "an endless list", Format.DETECT, "", "[", ENDLESS, Set.of("file/not-a-report"), 1),
        new Stream(
            "an endless text",
            Format.DETECT,
            "{\"standard\":\"",
            "a",
            ENDLESS,
            Set.of("limit/string-length"),
            1),
        new Stream(
            "an endless name", Format.DETECT, "{\"", "a", ENDLESS, Set.of("limit/name-length"), 1),
        new Stream(
            "an endless number",
            Format.REPORT,
            report,
            "1",
            ENDLESS,
            Set.of("limit/string-length"),
            1),
        new Stream(
            "an endless observation",
            Format.REPORT,
            report + "{",
            " ",
            ENDLESS,
            Set.of("limit/observation-too-large"),
            1),
        new Stream(
            "two gigabytes of one line",
            Format.LINES,
            "{",
            " ",
            TWO_GIGABYTES,
            Set.of("limit/observation-too-large"),
            1),
        new Stream(
            "two gigabytes that never name a report",
            Format.REPORT,
            "",
            " ",
            TWO_GIGABYTES,
            Set.of("limit/observation-too-large"),
            1),
        new Stream(
            "a million bad lines",
            Format.LINES,
            "",
            "{\n",
            2_000_000,
            Set.of("file/not-json"),
            1_000_000),
        new Stream(
            "a hundred thousand numbers for observations",
            Format.REPORT,
            report,
            "1,",
            report.length() + 200_000,
            Set.of("field/wrong-type", "file/not-json"),
            100_001));
  }

  String judge() {
    Outcome outcome = Door.stream(Door.reader(Limits.strict()), open(), format);
    if (!outcome.codes().equals(codes) || outcome.findings() != findings) {
      return "must be " + findings + " " + codes + " but is " + outcome.findings() + " "
          + outcome.codes();
    }
    return outcome.text().length() > 1_000_000 ? "says too much" : "";
  }

  private InputStream open() {
    byte[] first = head.getBytes(StandardCharsets.US_ASCII);
    byte[] again = unit.repeat(65_536 / unit.length()).getBytes(StandardCharsets.US_ASCII);
    return new InputStream() {
      private long given;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (given >= bytes) {
          return -1;
        }
        int count;
        if (given < first.length) {
          count = (int) Math.min(length, first.length - given);
          System.arraycopy(first, (int) given, target, offset, count);
        } else {
          int from = (int) ((given - first.length) % again.length);
          count = (int) Math.min(Math.min(length, again.length - from), bytes - given);
          System.arraycopy(again, from, target, offset, count);
        }
        given += count;
        return count;
      }
    };
  }
}
