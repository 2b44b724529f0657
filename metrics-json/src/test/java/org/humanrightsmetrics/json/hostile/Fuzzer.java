// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.humanrightsmetrics.json.Format;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.text.Limits;

/**
 * Spoils the files of the corpus byte by byte, the same way in every run. Whatever comes of it: nothing is thrown,
 * reading ends, and reading again finds the same.
 */
final class Fuzzer {

  /** The inputs are read in so many parts, that a part which hangs can be told. */
  static final int PARTS = 40;

  private static final int IN_PART = 600;

  private static final String[] SPLICES = {
    "null",
    "[]",
    "{}",
    "\"",
    "\\",
    "1e999999999",
    "-0",
    ",",
    "\\ud800",
    "\uFEFF",
    "{\"missing\":\"UNKNOWN\"}",
    "\"missing\":",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "\n",
    "\u0000",
    "99999999999999999999",
    "2026-02-30",
    "true",
    ":",
    "\u202E",
    "\"by\":{",
    "\"total\":"
  };

  private final List<byte[]> corpus = new ArrayList<>();
  private final MetricsJson json = Door.reader(Limits.strict());

  Fuzzer(Path folder) throws IOException {
    try (java.util.stream.Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
          corpus.add(bytes);
        }
      }
    }
    if (corpus.size() < 100) {
      throw new IllegalStateException("no corpus in " + folder);
    }
  }

  /** Reads one part; what went wrong, or empty text. */
  String judge(int part) {
    Random random = new Random(20_260_630L + part);
    for (int i = 0; i < IN_PART; i++) {
      byte[] bytes = spoilt(random, part * IN_PART + i);
      Format format = i % 4 == 3 ? Format.LINES : Format.DETECT;
      try {
        Outcome first = Door.stream(json, new ByteArrayInputStream(bytes), format);
        if (i % 3 == 0) {
          Outcome again = Door.stream(json, new ByteArrayInputStream(bytes), format);
          if (!first.equals(again)) {
            return "input " + i + " is judged in two ways";
          }
        }
      } catch (RuntimeException | Error e) {
        StackTraceElement[] trace = e.getStackTrace();
        return "input " + i + ": " + e + " at " + (trace.length == 0 ? "" : trace[0]);
      }
    }
    return "";
  }

  private byte[] spoilt(Random random, int number) {
    byte[] bytes = corpus.get(number % corpus.size()).clone();
    if (random.nextInt(5) == 0) {
      // Cut at every place in turn: the step is odd, so the places differ from file to file.
      return Arrays.copyOf(bytes, (int) (number * 7_919L % bytes.length));
    }
    for (int times = random.nextInt(4); times >= 0 && bytes.length > 0; times--) {
      bytes = spoiltOnce(random, bytes);
    }
    return bytes;
  }

  private byte[] spoiltOnce(Random random, byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
    switch (random.nextInt(6)) {
      case 0 -> {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        return bytes;
      }
      case 1 -> {
        bytes[at] = (byte) random.nextInt(256);
        return bytes;
      }
      case 2 -> {
        byte[] splice = SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8);
        return joined(bytes, at, splice, at);
      }
      case 3 -> {
        byte[] splice = SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8);
        return joined(bytes, at, splice, at + length);
      }
      case 4 -> {
        byte[] other = corpus.get(random.nextInt(corpus.size()));
        int from = random.nextInt(other.length);
        int to = Math.min(other.length, from + 1 + random.nextInt(200));
        return joined(bytes, at, Arrays.copyOfRange(other, from, to), at);
      }
      default -> {
        return bytes.length - length < 2 ? bytes : joined(bytes, at, new byte[0], at + length);
      }
    }
  }

  private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
    byte[] joined = new byte[to + middle.length + bytes.length - from];
    System.arraycopy(bytes, 0, joined, 0, to);
    System.arraycopy(middle, 0, joined, to, middle.length);
    System.arraycopy(bytes, from, joined, to + middle.length, bytes.length - from);
    return joined;
  }
}
