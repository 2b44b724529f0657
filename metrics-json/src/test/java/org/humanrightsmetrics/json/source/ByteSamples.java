// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Byte strings on which strict decoders are tried, and streams that give them in pieces. */
public final class ByteSamples {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

  private ByteSamples() {}

  /** A malformed sequence; each must be refused at its first byte. */
  public record Malformed(String why, String hex) {

    /** The sequence itself. */
    public byte[] bytes() {
      return HEX.parseHex(hex);
    }

    @Override
    public String toString() {
      return why + ": " + hex;
    }
  }

  /** Sequences that are not UTF-8. */
  public static List<Malformed> malformed() {
    List<Malformed> samples = new ArrayList<>();
    add(samples, "continuation alone", "80", "BF", "80 BF", "80 BF 80", "9F", "A0");
    add(samples, "lead of two alone", "C2", "DF", "C3 20", "DF 0A", "C2 C2", "C3 28");
    add(samples, "lead of three alone", "E0", "E1", "EF", "E2 20", "E2 28 A1", "EC 22");
    add(
        samples,
        "three without its last",
        "E0 A0",
        "E2 82",
        "ED 9F",
        "EF BF",
        "E2 82 28",
        "E2 82 0A");
    add(samples, "lead of four alone", "F0", "F1", "F4", "F0 20", "F0 28 8C BC");
    add(samples, "four cut short", "F0 90", "F0 9F 98", "F4 8F BF", "F0 90 28 BC", "F1 80 80 0A");
    add(
        samples,
        "lead after an unfinished one",
        "E2 82 E2 82 AC",
        "F0 9F F0 9F 98 80",
        "C3 E2 82 AC");
    add(
        samples,
        "never a lead",
        "F5",
        "F5 80 80 80",
        "F8",
        "F9",
        "FB",
        "FC",
        "FD",
        "FE",
        "FF",
        "C0",
        "C1");
    add(samples, "five or six bytes", "F8 88 80 80 80", "FC 84 80 80 80 80", "FD BF BF BF BF BF");
    add(
        samples,
        "overlong solidus",
        "C0 AF",
        "E0 80 AF",
        "F0 80 80 AF",
        "F8 80 80 80 AF",
        "FC 80 80 80 80 AF");
    add(samples, "overlong zero", "C0 80", "E0 80 80", "F0 80 80 80");
    add(samples, "largest overlong", "C1 BF", "E0 9F BF", "F0 8F BF BF");
    add(
        samples,
        "surrogate",
        "ED A0 80",
        "ED AD BF",
        "ED AE 80",
        "ED AF BF",
        "ED B0 80",
        "ED BF BF");
    add(samples, "surrogate pair", "ED A0 80 ED B0 80", "ED AF BF ED BF BF");
    add(samples, "beyond the last code point", "F4 90 80 80", "F4 BF BF BF", "F7 BF BF BF");
    add(samples, "an old Windows encoding", "E9 74 E9", "93 71 94", "A3 35");
    return samples;
  }

  private static void add(List<Malformed> samples, String why, String... sequences) {
    for (String hex : sequences) {
      samples.add(new Malformed(why, hex));
    }
  }

  static byte[] hex(String text) {
    return HEX.parseHex(text);
  }

  static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] joined = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }

  /** Mostly text, with a share of every kind of sequence, sound or broken, and of line ends. */
  static byte[] random(Random random, int pieces) {
    List<Malformed> malformed = malformed();
    boolean clean = random.nextBoolean();
    byte[][] parts = new byte[pieces][];
    for (int i = 0; i < pieces; i++) {
      parts[i] = switch (random.nextInt(clean ? 8 : 12)) {
        case 0, 1, 2 -> "{\"n\":1}".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        case 3 -> new byte[] {'\n'};
        case 4 -> new byte[] {'\r', '\n'};
        case 5 -> utf8(random.nextInt(0x80, 0x800));
        case 6 -> utf8(random.nextInt(0x800, 0xD800));
        case 7 -> utf8(random.nextInt(0x10000, 0x110000));
        case 8 -> new byte[] {(byte) random.nextInt(256)};
        case 9 -> random.nextInt(8) == 0 ? utf8(0xFEFF) : new byte[] {' ', '\r'};
        case 10 ->
          random.nextInt(4) == 0
              ? malformed.get(random.nextInt(malformed.size())).bytes()
              : new byte[] {'\t'};
        default -> utf8(random.nextInt(0xE000, 0x10000));
      };
    }
    return join(parts);
  }

  static byte[] utf8(int codePoint) {
    return Character.toString(codePoint).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Gives at most so many bytes at once, and sometimes none at all. */
  static InputStream inPieces(byte[] bytes, Random random, int largest) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        if (random.nextInt(16) == 0) {
          return 0;
        }
        return super.read(target, offset, Math.min(length, 1 + random.nextInt(largest)));
      }
    };
  }
}
