// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.humanrightsmetrics.json.source.ByteSamples;
import org.humanrightsmetrics.text.Limits;

/** The hostile inputs, by the threats of {@code THREATS.md}. None lies in a file: each is made when it is needed. */
final class HostileInputs {

  /** Stands where a sequence of bytes is put in. */
  private static final String HOLE = "@HOLE@";

  static final String REPORTER =
      "{\"id\":\"IN-MHA-0001\",\"name\":\"Example Trust\",\"country\":\"IN\",\"type\":\"NATIONAL_NGO\"}";

  static final String CONTEXT =
      "{\"period\":{\"kind\":\"FLOW\",\"start\":\"2025-01-01\",\"end\":\"2025-12-31\"},"
          + "\"area\":\"IN-BR\",\"population\":{\"description\":\"Women in the courses\","
          + "\"sizeKind\":\"KNOWN\",\"size\":455,\"selection\":\"CENSUS\"},"
          + "\"source\":{\"method\":\"REGISTER\",\"tier\":\"T2\"},\"role\":\"ACTUAL\"}";

  /** The members behind the version, in their order. */
  private static final Map<String, String> FIELDS = fields();

  /** Numbers that must be whole; the code where they are not. */
  private static final Map<String, String> WHOLE = Map.of(
      "count", "count/not-a-whole-number",
      "whole", "number/not-whole",
      "big", "number/not-whole",
      "part.numerator", "count/not-a-whole-number",
      "part.denominator", "count/not-a-whole-number",
      "waiting.n", "count/not-a-whole-number");

  private static final List<String> DECIMAL = List.of(
      "decimal", "hours", "ratio.numerator", "ratio.denominator", "amount.value", "waiting.mean");

  private final List<HostileInput> all = new ArrayList<>();
  private final int port;
  private int turn;

  private HostileInputs(int port) {
    this.port = port;
  }

  /**
   * All of them.
   *
   * @param port on which the socket trap listens
   */
  static List<HostileInput> all(int port) {
    HostileInputs inputs = new HostileInputs(port);
    inputs.sound();
    inputs.depth();
    inputs.numbers();
    inputs.lengths();
    inputs.names();
    inputs.bytes();
    inputs.characters();
    inputs.collisions();
    inputs.gadgets();
    inputs.canaries();
    inputs.many();
    inputs.broken();
    return inputs.all;
  }

  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("closed", "\"YES\"");
    fields.put("open", "\"IN\"");
    fields.put("label", "\"a label\"");
    fields.put("whole", "8");
    fields.put("big", "9");
    fields.put("decimal", "0.8");
    fields.put("count", "406");
    fields.put("hours", "12.5");
    fields.put("part", "{\"numerator\":1,\"denominator\":2}");
    fields.put("ratio", "{\"numerator\":1.5,\"denominator\":2.5}");
    fields.put("amount", "{\"value\":3.50,\"currency\":\"INR\"}");
    fields.put("waiting", "{\"n\":10,\"mean\":5}");
    fields.put("countries", "[\"IN\",\"NP\"]");
    return fields;
  }

  // ---- How an observation is put together -------------------------------------------------------

  static String members(String name, String json) {
    int dot = name.indexOf('.');
    String outer = dot < 0 ? name : name.substring(0, dot);
    String inner = dot < 0 ? "" : name.substring(dot + 1);
    StringBuilder members = new StringBuilder();
    FIELDS.forEach((field, value) -> {
      String written = value;
      if (field.equals(outer)) {
        written = inner.isEmpty()
            ? json
            : value.replaceFirst(
                "(\"" + inner + "\":)[0-9.]+",
                "$1" + java.util.regex.Matcher.quoteReplacement(json));
      }
      members.append(",\"").append(field).append("\":").append(written);
    });
    return members.toString();
  }

  static String document(Door door, String members) {
    return document(door, REPORTER, CONTEXT, members);
  }

  static String document(Door door, String reporter, String context, String members) {
    int version = door == Door.MIGRATION ? 1 : 2;
    String observation = "\"metric\":\"hostile-target\",\"version\":" + version + ",\"context\":"
        + context + members + "}";
    return door.isReport()
        ? report(reporter, "{" + observation)
        : "{\"reporter\":" + reporter + "," + observation;
  }

  private static String report(String reporter, String observations) {
    return "{\"standard\":\"human-rights-metrics/1\",\"reporter\":" + reporter
        + ",\"observations\":[" + observations + "]}";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A document in whose hole other bytes stand. */
  private static byte[] filled(String document, byte[] bytes) {
    int hole = document.indexOf(HOLE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(utf8(document.substring(0, hole)));
    out.writeBytes(bytes);
    out.writeBytes(utf8(document.substring(hole + HOLE.length())));
    return out.toByteArray();
  }

  private void add(
      String name, Door door, Supplier<byte[]> bytes, String forbidden, String... codes) {
    all.add(new HostileInput(
        name + " by " + door,
        door,
        bytes,
        new TreeSet<>(List.of(codes)),
        forbidden,
        Limits.strict()));
  }

  /** Through every door, with other members. */
  private void members(String name, String members, String... codes) {
    everywhere(name, door -> document(door, members), "", codes);
  }

  /** Through every door, with another value of one field. */
  private void field(String name, String field, String json, String... codes) {
    members(name + " in " + field, members(field, json), codes);
  }

  private void everywhere(
      String name, Function<Door, String> document, String forbidden, String... codes) {
    for (Door door : Door.values()) {
      add(name, door, () -> utf8(document.apply(door)), forbidden, codes);
    }
  }

  /** All texts of an older version are judged before it is known what they stand for. */
  private void foundBeforeMigration(String name, String code) {
    all.replaceAll(input -> input.name().equals(name + " by " + Door.MIGRATION)
        ? new HostileInput(
            input.name(),
            input.door(),
            input.bytes(),
            Set.of(code),
            input.forbidden(),
            input.limits())
        : input);
  }

  /** An extension through every door. */
  private void extension(String name, String json, String... codes) {
    members(name, members("", "") + ",\"extensions\":{\"x-a\":" + json + "}", codes);
  }

  private static String longText(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  // ---- The threats ------------------------------------------------------------------------------

  private void sound() {
    members("sound", members("", ""));
    everywhere(
        "byte-order mark at the start", door -> "\uFEFF" + document(door, members("", "")), "");
    all.removeIf(input -> input.name().startsWith("byte-order") && input.door().hasHost());
    extension("a sound extension", "{\"a\":[1,\"b\",null,true,{}]}");
  }

  private void depth() {
    for (Door door : Door.values()) {
      int around = door.isReport() ? 4 : 2;
      for (int depth = 31; depth <= 33; depth++) {
        int nested = depth - around;
        Supplier<byte[]> lists = () -> utf8(document(
            door,
            members("", "") + ",\"extensions\":{\"x-a\":" + "[".repeat(nested) + "]".repeat(nested)
                + "}"));
        Supplier<byte[]> groups = () -> utf8(document(
            door,
            members("", "") + ",\"extensions\":{\"x-a\":" + "{\"a\":".repeat(nested - 1) + "{}"
                + "}".repeat(nested)));
        String[] codes = depth > 32 ? new String[] {"limit/nesting-depth"} : new String[0];
        add("lists in lists " + depth + " deep", door, lists, "", codes);
        add("groups in groups " + depth + " deep", door, groups, "", codes);
      }
      if (!door.hasHost()) {
        add(
            "a million lists",
            door,
            () -> utf8("[".repeat(1_000_000)),
            "",
            door.isReport()
                ? new String[] {"file/not-a-report"}
                : new String[] {"field/wrong-type", "limit/nesting-depth"});
      }
      add(
          "a hundred thousand groups",
          door,
          () -> utf8("{\"a\":".repeat(100_000)),
          "",
          "limit/nesting-depth");
      add(
          "a hundred thousand lists in a list of values",
          door,
          () -> utf8(document(door, members("countries", "[".repeat(100_000)))),
          "",
          door.hasHost() || door == Door.MIGRATION
              ? new String[] {"limit/nesting-depth"}
              : new String[] {"field/wrong-type", "limit/nesting-depth"});
    }
  }

  private void numbers() {
    for (String exponent : List.of(
        "1e5",
        "1E5",
        "1e+5",
        "1e-5",
        "1.5e3",
        "-1e5",
        "1e100",
        "1e400",
        "-1e-400",
        "1e10000",
        "1e100000",
        "1e1000000",
        "-1e1000000",
        "1e-1000000",
        "1e100000000",
        "1e1000000000",
        "-1e1000000000",
        "1e-1000000000",
        "1e2147483647",
        "1e99999999999999999999",
        "0e0",
        "0e1000000000")) {
      number(exponent, "number/exponent", "number/exponent");
    }
    for (String bad : List.of(
        "007",
        "00",
        "-01",
        "+1",
        ".5",
        "-.5",
        "1.",
        "-",
        "--1",
        "1..2",
        "1e",
        "1e+",
        "0x10",
        "1_000",
        "1,000,",
        "NaN",
        "Infinity",
        "-Infinity",
        "-INF",
        "\u096D",
        "\u0667",
        "\uFF17",
        "12\u096D",
        "1f",
        "1L",
        "'7'",
        "\u221E",
        "1\u00A0000",
        "undefined")) {
      number(bad, "file/not-json", "file/not-json");
    }
    for (String other :
        List.of("\"7\"", "\"\"", "true", "false", "[]", "[7]", "\"1e5\"", "\"NaN\"")) {
      number(other, "field/wrong-type", "field/wrong-type");
    }
    number("null", "field/null", "field/null");
    number("1000000000000000000", "number/too-many-digits", "number/too-many-digits");
    number("-1000000000000000000", "number/too-many-digits", "number/too-many-digits");
    number("9223372036854775808", "number/too-many-digits", "number/too-many-digits");
    number("18446744073709551617", "number/too-many-digits", "number/too-many-digits");
    number("1".repeat(39), "number/too-many-digits", "number/too-many-digits");
    number("1".repeat(40), "number/too-many-digits", "number/too-many-digits");
    number("1".repeat(41), "limit/number-length", "limit/number-length");
    number("0.1234567890", "number/too-many-decimals", "number/too-many-decimals");
    number("0." + "0".repeat(38), "number/too-many-decimals", "number/too-many-decimals");
    number("0." + "0".repeat(40), "number/too-many-decimals", "number/too-many-decimals");
    number("0." + "0".repeat(41), "limit/number-length", "limit/number-length");
    number("1".repeat(100_000), "limit/string-length", "limit/string-length");
    number("1." + "1".repeat(100_000), "limit/string-length", "limit/string-length");
    number("1.9", null, "");
    number("0.5", null, "");
    number("1.0", "", "");
    number("1.000000000", "", "");
    for (String zero : List.of("-0", "-0.0", "0", "0.000000000")) {
      for (String field : List.of("whole", "big", "count", "decimal", "hours", "amount.value")) {
        field("number " + zero, field, zero);
      }
    }
    for (String field : List.of("count", "big", "decimal", "hours", "amount.value")) {
      field("the largest number", field, "999999999999999999");
      field("the smallest number", field, "-999999999999999999");
    }
    field("more than an int", "whole", "2147483648", "number/above-maximum");
    field("less than an int", "whole", "-2147483649", "number/below-minimum");
  }

  /** One form of number in every field; null for the code of a number that is not whole. */
  private void number(String form, String whole, String decimal) {
    String name =
        "number " + (form.length() > 45 ? form.substring(0, 5) + " x " + form.length() : form);
    WHOLE.forEach(
        (field, notWhole) -> rotating(name, field, form, codes(whole == null ? notWhole : whole)));
    DECIMAL.forEach(field -> rotating(name, field, form, codes(decimal)));
  }

  /** Through one door each, the next every time: all forms in all fields, and every door many times. */
  private void rotating(String name, String field, String json, String... codes) {
    Door door = Door.values()[turn++ % Door.values().length];
    String members = members(field, json);
    add(name + " in " + field, door, () -> utf8(document(door, members)), "", codes);
  }

  private static String[] codes(String code) {
    return code.isEmpty() ? new String[0] : new String[] {code};
  }

  private void lengths() {
    for (int more = -1; more <= 1; more++) {
      String[] name = more > 0 ? new String[] {"limit/name-length"} : new String[0];
      String[] text = more > 0 ? new String[] {"limit/string-length"} : new String[0];
      String n = longText("n", 128 + more);
      extension("a name of " + (128 + more), "{\"" + n + "\":1}", name);
      extension("a text of " + (8_192 + more), "\"" + longText("t e ", 8_192 + more) + "\"", text);
      extension(
          "a text of " + (8_192 + more) + " escapes",
          "\"" + "\\u0074".repeat(8_192 + more) + "\"",
          text);
      observation(more);
    }
    extension(
        "a name of a hundred thousand", "{\"" + "n".repeat(100_000) + "\":1}", "limit/name-length");
    extension("a text of half a million", "\"" + "t".repeat(500_000) + "\"", "limit/string-length");
    field("an endless text", "label", "\"" + "t".repeat(900_000), "limit/string-length");
    // What is passed over is not collected, so only its end is missed.
    foundBeforeMigration("an endless text in label", "file/not-json");
    for (Door door : Door.values()) {
      String[] size = {"limit/observation-too-large"};
      if (!door.hasHost()) {
        add(
            "an observation of blanks",
            door,
            () -> utf8(document(door, members("label", " ".repeat(1_100_000) + "\"a\""))),
            "",
            size);
      }
    }
  }

  private void observation(int more) {
    for (Door door : Door.values()) {
      if (door.hasHost()) {
        continue;
      }
      String line = document(door, members("", ""));
      int length = door.isReport() ? line.length() - report(REPORTER, "").length() : line.length();
      all.add(new HostileInput(
          "an observation " + (more > 0 ? "longer than" : more < 0 ? "shorter than" : "as long as")
              + " the limit by " + door,
          door,
          () -> utf8(line),
          more > 0 ? Set.of("limit/observation-too-large") : Set.of(),
          "",
          Limits.strict().withObservationCharacters(length - more)));
    }
  }

  private void names() {
    String sound = members("", "");
    members("a name twice", sound + ",\"count\":406", "field/duplicate");
    members("a name twice, once escaped", sound + ",\"\\u0063ount\":406", "field/duplicate");
    members("a name in capitals", sound + ",\"COUNT\":406", "field/unknown");
    members(
        "a name in the Turkish way",
        sound + ",\"wa\u0131ting\":1,\"wa\u0130ting\":1",
        "field/unknown");
    members(
        "a name with a letter that looks alike", sound + ",\"c\u043Eunt\":406", "field/unknown");
    members("a name in full width", sound + ",\"\uFF43ount\":406", "field/unknown");
    members("the metric twice", sound + ",\"metric\":\"hostile-target\"", "field/duplicate");
    field(
        "a name twice inside",
        "part",
        "{\"numerator\":1,\"denominator\":2,\"numerator\":1}",
        "field/duplicate");
    extension("a name twice in an extension", "{\"a\":1,\"\\u0061\":2}", "field/duplicate");
    everywhere(
        "a name twice in the reporter",
        door -> document(door, REPORTER.replace("}", ",\"country\":\"IN\"}"), CONTEXT, sound),
        "",
        "field/duplicate");
    everywhere(
        "a name twice in the context",
        door -> document(
            door, REPORTER, CONTEXT.replace("\"role\"", "\"area\":\"IN-BR\",\"role\""), sound),
        "",
        "field/duplicate");
    for (String metric : List.of(
        "hostile-target\u200B",
        "HOSTILE-TARGET",
        "hostile\u2010target",
        "h\u043Estile-target",
        "hostile-target ",
        "../hostile-target",
        "org.humanrightsmetrics.Metric")) {
      everywhere(
          "the metric " + metric,
          door -> document(door, sound).replace("\"hostile-target\"", "\"" + metric + "\""),
          "",
          metric.contains("\u200B") ? "text/invisible-character" : "report/unknown-metric");
    }
  }

  private void bytes() {
    for (Door door : Door.values()) {
      int number = 0;
      for (ByteSamples.Malformed sample : ByteSamples.malformed()) {
        number++;
        byte[] bytes = sample.bytes();
        if (door.hasHost() || !door.isReport() && sample.hex().contains("0A")) {
          // A host decodes by itself, and a line feed ends a line whatever stands before it.
          continue;
        }
        add(
            "not UTF-8, " + number + ", " + sample + " in a text",
            door,
            () -> filled(document(door, members("label", "\"" + HOLE + "\"")), bytes),
            "",
            "file/not-utf-8");
        if (door == Door.BYTES || door == Door.LINES) {
          add(
              "not UTF-8, " + number + ", " + sample + " in a name",
              door,
              () -> filled(document(door, members("", "") + ",\"" + HOLE + "\":1"), bytes),
              "",
              "file/not-utf-8");
          add(
              "not UTF-8, " + number + ", " + sample + " at the end",
              door,
              () -> filled(document(door, members("", "")) + HOLE, bytes),
              "",
              "file/not-utf-8");
        }
      }
      if (door == Door.TEXT || door.hasHost()) {
        continue;
      }
      for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE")) {
        add(
            "a document in " + charset,
            door,
            () -> document(door, members("", "")).getBytes(Charset.forName(charset)),
            "",
            "file/not-utf-8");
      }
    }
    // A string has no bytes: what is malformed in it was lost before we saw it.
    all.removeIf(input -> input.door() == Door.TEXT && input.codes().contains("file/not-utf-8"));
    members("a mark inside", members("label", "\"a\uFEFFb\""), "text/invisible-character");
  }

  private void characters() {
    for (int c = 0; c < 0x20; c++) {
      field("raw control " + c, "label", "\"a" + (char) c + "b\"", "file/not-json");
      if (c != '\t' && c != '\n' && c != '\r') {
        field("escaped control " + c, "label", escaped(c), "text/control-character");
      }
    }
    for (int c = 0x7F; c < 0xA0; c += 3) {
      field("raw control " + c, "label", "\"a" + (char) c + "b\"", "text/control-character");
      field("escaped control " + c, "label", escaped(c), "text/control-character");
    }
    for (int c :
        new int[] {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}) {
      inEveryText("bidi control", c, "text/bidi-control");
    }
    for (int c : new int[] {0xAD, 0x34F, 0x115F, 0x1160, 0x180E, 0x2060, 0x3164, 0xFFA0}) {
      inEveryText("invisible", c, "text/invisible-character");
    }
    for (int c : new int[] {0x200B, 0x200C, 0x200D}) {
      field("a mark that scripts need, " + c, "label", escaped(c));
    }
    for (String half :
        List.of("\\ud800", "\\udbff", "\\udc00", "\\udfff", "\\udc00\\ud800", "\\ud800\\ud800")) {
      field("half a character " + half, "label", "\"a" + half + "b\"", "text/lone-surrogate");
      extension(
          "half a character in an extension " + half, "\"a" + half + "b\"", "text/lone-surrogate");
    }
    for (int c : new int[] {0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF}) {
      inEveryText("no character", c, "text/non-character");
    }
    field(
        "no character beyond the first plane", "label", "\"\\ud83f\\udfff\"", "text/non-character");
    field("no character at the very end", "label", "\"\uDBFF\uDFFF\"", "text/non-character");
    field("thirty marks", "label", "\"a" + "\u0301".repeat(30) + "\"");
    field("thirty-one marks", "label", "\"a" + "\u0301".repeat(31) + "\"", "text/too-many-marks");
    field(
        "eight thousand marks",
        "label",
        "\"a" + "\u0301".repeat(8_000) + "\"",
        "text/too-many-marks");
    field(
        "eighty thousand marks",
        "label",
        "\"a" + "\u0301".repeat(80_000) + "\"",
        "limit/string-length");
  }

  private static String escaped(int c) {
    return "\"a" + String.format(java.util.Locale.ROOT, "\\u%04x", c) + "b\"";
  }

  private void inEveryText(String name, int c, String code) {
    field(name + " " + Integer.toHexString(c), "label", escaped(c), code);
    if (c != 0xFEFF) {
      field("raw " + name + " " + Integer.toHexString(c), "label", "\"a" + (char) c + "b\"", code);
    }
    extension(name + " " + Integer.toHexString(c) + " in an extension", escaped(c), code);
    everywhere(
        name + " " + Integer.toHexString(c) + " in the name of the reporter",
        door -> document(
            door, REPORTER.replace("\"Example Trust\"", escaped(c)), CONTEXT, members("", "")),
        "",
        code);
    everywhere(
        name + " " + Integer.toHexString(c) + " in the population",
        door -> document(
            door,
            REPORTER,
            CONTEXT.replace("\"Women in the courses\"", escaped(c)),
            members("", "")),
        "",
        code);
  }

  private static String colliding(int number, int pairs) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < pairs; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  private void collisions() {
    for (Door door : Door.values()) {
      add(
          "16,384 names of one hash in an observation",
          door,
          () -> {
            StringBuilder members = new StringBuilder(members("", ""));
            for (int i = 0; i < 1 << 14; i++) {
              members.append(",\"").append(colliding(i, 14)).append("\":1");
            }
            return utf8(document(door, members.toString()));
          },
          "",
          "field/unknown");
      add(
          "16,384 names of one hash in an extension",
          door,
          () -> {
            StringBuilder names = new StringBuilder("{\"a\":1");
            for (int i = 0; i < 1 << 14; i++) {
              names.append(",\"").append(colliding(i, 14)).append("\":1");
            }
            return utf8(
                document(door, members("", "") + ",\"extensions\":{\"x-a\":" + names + "}}"));
          },
          "");
    }
    add(
        "65,536 names of one hash in a report",
        Door.BYTES,
        () -> {
          StringBuilder names =
              new StringBuilder("{\"standard\":\"human-rights-metrics/1\",\"reporter\":");
          names.append(REPORTER);
          for (int i = 0; i < 1 << 16; i++) {
            names.append(",\"").append(colliding(i, 16)).append("\":1");
          }
          return utf8(names.append(",\"observations\":[]}").toString());
        },
        "",
        "field/unknown");
  }

  private void gadgets() {
    String sound = members("", "");
    for (String name : List.of(
        "@class",
        "@type",
        "@c",
        "class",
        "$type",
        "__proto__",
        "constructor",
        "getClass",
        "$ref",
        "$schema")) {
      members(
          "the member " + name,
          sound + ",\"" + name + "\":\"java.lang.ProcessBuilder\"",
          "field/unknown");
    }
    for (String type : List.of(
        "java.lang.Runtime",
        "java.net.URL",
        "com.sun.rowset.JdbcRowSetImpl",
        "org.humanrightsmetrics.measure.Count")) {
      field("a list with the class " + type, "count", "[\"" + type + "\",7]", "field/wrong-type");
      field(
          "a group with the class " + type,
          "part",
          "{\"@class\":\"" + type + "\",\"numerator\":1,\"denominator\":2}",
          "field/unknown");
    }
    for (String address : List.of(
        "http://127.0.0.1:" + port + "/a",
        "https://127.0.0.1:" + port + "/a",
        "//127.0.0.1:" + port + "/a",
        "ftp://127.0.0.1:" + port + "/a",
        "jar:http://127.0.0.1:" + port + "/a.jar!/b",
        "ldap://127.0.0.1:" + port + "/a",
        "rmi://127.0.0.1:" + port + "/a",
        "${jndi:ldap://127.0.0.1:" + port + "/a}",
        "file:///etc/hostname",
        "http://good.example.evil.example/a")) {
      members("$ref to " + address, sound + ",\"$ref\":\"" + address + "\"", "field/unknown");
      field("a label " + address, "label", "\"" + address + "\"");
      field("a code " + address, "closed", "\"" + address + "\"", "code/not-in-scheme");
      extension("an extension " + address, "{\"$ref\":\"" + address + "\"}");
    }
    for (String template : List.of(
        "${1234*1234}",
        "#{1234*1234}",
        "${validatedValue}",
        "{0}",
        "{label}",
        "{min}",
        "%s%n%d",
        "$1",
        "\\\\E",
        "''{0}''",
        "{",
        "}",
        "${''.getClass()}",
        "<b>&amp;</b>")) {
      field("the template " + template, "label", "\"" + template + "\"");
      for (String field : List.of("closed", "open")) {
        everywhere(
            "the template " + template + " in " + field,
            door -> document(door, members(field, "\"" + template + "\"")),
            "1522756",
            field.equals("closed") ? "code/not-in-scheme" : "code/not-in-form");
      }
      everywhere(
          "the template " + template + " as a name",
          door -> document(door, sound + ",\"" + template + "\":1"),
          "1522756",
          "field/unknown");
      everywhere(
          "the template " + template + " as a number",
          door -> document(door, members("count", "\"" + template + "\"")),
          "1522756",
          "field/wrong-type");
    }
    for (String echo : List.of(
        "\\u001b[31mred", "a\\r\\nERROR b", "\\u001b]8;;x\\u0007", "a\\nb", "\\u202egnp.exe")) {
      everywhere(
          "the echo " + echo,
          door -> document(door, members("count", "\"" + echo + "\"")),
          "",
          "field/wrong-type");
      foundBeforeMigration(
          "the echo " + echo,
          echo.contains("202e")
              ? "text/bidi-control"
              : echo.contains("u001b") ? "text/control-character" : "field/wrong-type");
      everywhere(
          "the echo " + echo + " as a name",
          door -> document(door, sound + ",\"" + echo + "\":1"),
          "",
          "field/unknown");
    }
  }

  private void canaries() {
    Map<String, String> canaries = new LinkedHashMap<>();
    canaries.put("canary.person@example.org", "privacy/email");
    canaries.put("+919876543210", "privacy/phone");
    canaries.put("4111 1111 1111 1111", "privacy/card");
    canaries.put("GB29 NWBK 6016 1331 9268 19", "privacy/iban");
    canaries.forEach((value, code) -> {
      everywhere(
          "personal data in a label, " + code,
          door -> document(door, members("label", "\"call " + value + " now\"")),
          value,
          code);
      everywhere(
          "personal data in an extension, " + code,
          door -> document(
              door, members("", "") + ",\"extensions\":{\"x-a\":[{\"b\":\"" + value + "\"}]}"),
          value,
          code);
      everywhere(
          "personal data in the population, " + code,
          door -> document(
              door, REPORTER, CONTEXT.replace("Women in the courses", value), members("", "")),
          value,
          code);
      everywhere(
          "personal data in an unknown member, " + code,
          door -> document(door, members("", "") + ",\"remark\":{\"a\":[\"" + value + "\"]}"),
          value,
          code);
      everywhere(
          "personal data as a name, " + code,
          door -> document(door, members("", "") + ",\"" + value + "\":1"),
          value,
          code);
      everywhere(
          "personal data as a name in an extension, " + code,
          door ->
              document(door, members("", "") + ",\"extensions\":{\"x-a\":{\"" + value + "\":1}}"),
          value,
          code);
      everywhere(
          "personal data as a code, " + code,
          door -> document(door, members("closed", "\"" + value + "\"")),
          value,
          "code/not-in-scheme");
      foundBeforeMigration("personal data as a code, " + code, code);
      everywhere(
          "personal data as a number, " + code,
          door -> document(door, members("count", "\"" + value + "\"")),
          value,
          "field/wrong-type");
      foundBeforeMigration("personal data as a number, " + code, code);
      everywhere(
          "personal data as a metric, " + code,
          door -> document(door, members("", "")).replace("hostile-target", value),
          value,
          "report/unknown-metric");
    });
  }

  private void many() {
    for (Door door : Door.values()) {
      add(
          "ninety thousand repeated names",
          door,
          () -> utf8(document(door, members("", "") + ",\"count\":1".repeat(90_000))),
          "",
          "field/duplicate");
      add(
          "a hundred and fifty thousand unknown names",
          door,
          () -> utf8(document(door, members("", "") + ",\"a\":1".repeat(150_000))),
          "",
          door == Door.MIGRATION ? "field/duplicate" : "field/unknown");
      add(
          "four hundred thousand numbers for countries",
          door,
          () -> utf8(document(door, members("countries", "[1" + ",1".repeat(400_000) + "]"))),
          "",
          "field/wrong-type");
      add(
          "three hundred thousand exponents in an extension",
          door,
          () -> utf8(document(
              door,
              members("", "") + ",\"extensions\":{\"x-a\":[1" + ",1e5".repeat(230_000) + "]}")),
          "",
          "number/exponent");
      add(
          "four hundred thousand numbers in an extension",
          door,
          () -> utf8(document(
              door, members("", "") + ",\"extensions\":{\"x-a\":[1" + ",1".repeat(400_000) + "]}")),
          "");
      add(
          "personal data two thousand times",
          door,
          () -> utf8(document(
              door,
              members("", "") + ",\"extensions\":{\"x-a\":[1"
                  + ",\"canary@example.org\"".repeat(2_000) + "]}")),
          "canary@example.org",
          "privacy/email");
    }
  }

  private void broken() {
    String sound = document(Door.BYTES, members("", ""));
    String line = document(Door.LINES, members("", ""));
    Map<String, String[]> reports = new LinkedHashMap<>();
    reports.put("", codes("file/empty"));
    reports.put(" \n\t ", codes("file/empty"));
    reports.put("\u0000", codes("file/not-json"));
    reports.put("null", codes("file/not-a-report"));
    reports.put("7", codes("file/not-a-report"));
    reports.put("\"a\"", codes("file/not-a-report"));
    reports.put("[]", codes("file/not-a-report"));
    reports.put("{}", codes("file/not-a-report"));
    reports.put("{", codes("file/not-json"));
    reports.put("}", codes("file/not-json"));
    reports.put("<html>", codes("file/not-json"));
    reports.put("PK\u0003\u0004", codes("file/not-json"));
    reports.put("// a comment\n" + sound, codes("file/not-json"));
    reports.put("/* */" + sound, codes("file/not-json"));
    reports.put("{'standard':1}", codes("file/not-json"));
    reports.put("{standard:1}", codes("file/not-json"));
    reports.put(sound + "x", codes("file/trailing-content"));
    reports.put(sound + sound, codes("file/trailing-content"));
    reports.put(sound + ",", codes("file/trailing-content"));
    reports.put(sound + "\u0000", codes("file/trailing-content"));
    reports.put(sound.substring(0, sound.length() - 1), codes("file/not-json"));
    reports.put(sound.substring(0, sound.length() - 1) + ",}", codes("file/not-json"));
    reports.put(sound.replace("[{", "[,{"), codes("file/not-json"));
    for (Door door : List.of(Door.BYTES, Door.BYTE_BY_BYTE, Door.FILE, Door.TEXT)) {
      reports.forEach((text, codes) -> add(
          "the report " + text.replace(sound, "...").replace("\n", " ").replace("\u0000", "NUL"),
          door,
          () -> utf8(text),
          "",
          codes));
    }
    add(
        "two lines",
        Door.LINES,
        () -> utf8(line + "\n" + line.replace("406", "407").replace("2025", "2024")),
        "");
    add(
        "a line with more behind it",
        Door.LINES,
        () -> utf8(line + " " + line),
        "",
        "file/trailing-content");
    add("a broken line and a sound one", Door.LINES, () -> utf8("{\n" + line), "", "file/not-json");
    add("a line with NUL", Door.LINES, () -> utf8(line + "\u0000"), "", "file/trailing-content");
    add("no lines", Door.LINES, () -> new byte[0], "", "file/empty");
  }
}
