// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.humanrightsmetrics.json.Sample.codes;

import org.humanrightsmetrics.text.Limits;
import org.junit.jupiter.api.Test;

/** Limits are kept to the character, and what breaches one is refused, never cut. */
class HostileInputTest {

  private static MetricsJson within(Limits limits) {
    return MetricsJson.builder(Sample.JSON.catalogue())
        .policy(Sample.JSON.policy())
        .limits(limits)
        .build();
  }

  private static java.util.List<String> codesOf(MetricsJson json, String text) {
    return codes(json.read(text).findings());
  }

  @Test
  void depth() {
    String open = "[".repeat(29);
    String close = "]".repeat(29);
    assertThat(codes(extension(open + close))).isEmpty();
    assertThat(codes(extension("[" + open + close + "]"))).containsExactly();
    assertThat(codes(extension("[[" + open + close + "]]")))
        .containsExactly("limit/nesting-depth at ");
    assertThat(codes(extension("[".repeat(1_000_000)))).hasSize(1);
  }

  private static String extension(String json) {
    return Sample.line(Sample.members() + ",\"extensions\":{\"x-a\":" + json + "}");
  }

  @Test
  void lengthOfNamesTextsAndNumbers() {
    assertThat(codes(extension("{\"" + "n".repeat(128) + "\":1}"))).isEmpty();
    assertThat(codes(extension("{\"" + "n".repeat(129) + "\":1}")))
        .containsExactly("limit/name-length at ");
    assertThat(codes(extension("\"" + "t".repeat(8_192) + "\""))).isEmpty();
    assertThat(codes(extension("\"" + "t".repeat(8_193) + "\"")))
        .containsExactly("limit/string-length at ");
    assertThat(codes(extension("1".repeat(40))))
        .containsExactly("number/too-many-digits at /extensions/x-a");
    assertThat(codes(extension("1".repeat(41)))).containsExactly("limit/number-length at ");
    // So long a number is stopped while it is still collected, as any text would be.
    assertThat(codes(extension("1".repeat(999_000)))).containsExactly("limit/string-length at ");
  }

  @Test
  void lengthOfAnObservation() {
    String line = Sample.line();
    String inReport = "{" + Sample.members() + "}";
    MetricsJson exact = within(Limits.strict().withObservationCharacters(line.length()));
    MetricsJson less = within(Limits.strict().withObservationCharacters(line.length() - 1));
    assertThat(codesOf(exact, line)).isEmpty();
    assertThat(codesOf(less, line + "\n" + line.replace("\"audience\":\"CLIENT\",", "")))
        .containsExactly(
            "limit/observation-too-large at ", "women-trained/audience-missing at /audience");

    MetricsJson exactReport = within(Limits.strict().withObservationCharacters(inReport.length()));
    MetricsJson lessReport =
        within(Limits.strict().withObservationCharacters(inReport.length() - 1));
    assertThat(codesOf(exactReport, Sample.report(inReport))).isEmpty();
    assertThat(codesOf(lessReport, Sample.report(inReport)))
        .containsExactly("limit/observation-too-large at /observations/0");
  }

  @Test
  void otherEncodings() {
    byte[] wide = Sample.report().getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    assertThat(codes(Sample.JSON.read(wide).findings())).containsExactly("file/not-utf-8 at ");
    byte[] latin = Sample.line()
        .replace("Bihar", "Bih\u00e9r")
        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(codes(Sample.JSON.read(latin).findings())).containsExactly("file/not-utf-8 at ");
  }

  @Test
  void namesThatCollideAreNoWeapon() {
    // "Aa" and "BB" have one hash, and so has every word made of them.
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 1 << 12; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 12; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      members.append(",\"").append(name).append("\":1");
    }
    assertThat(codes(Sample.line(Sample.members() + members))).isNotEmpty();
  }
}
