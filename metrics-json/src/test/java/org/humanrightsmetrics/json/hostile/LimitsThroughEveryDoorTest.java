// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.humanrightsmetrics.text.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept and repeated: one less than the limit, as much as it, and one more. */
class LimitsThroughEveryDoorTest {

  private static Outcome read(Door door, Limits limits, String document) throws IOException {
    return door.read(Door.reader(limits), document.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void findingsBeyondTheLimitAreCountedAndNotKept(Door door) throws IOException {
    for (int found = 4; found <= 6; found++) {
      StringBuilder strangers = new StringBuilder();
      for (int i = 0; i < found; i++) {
        strangers.append(",\"stranger").append(i).append("\":1");
      }
      Outcome outcome = read(
          door,
          Limits.strict().withFindingsKept(5),
          HostileInputs.document(door, HostileInputs.members("", "") + strangers));

      long kept = outcome.text().split("\\|/[^|]*stranger", -1).length - 1;
      assertThat(outcome.codes()).containsExactly("field/unknown");
      assertThat(kept).isEqualTo(Math.min(found, 5));
      // A host is given the findings that were kept, and has no summary.
      assertThat(outcome.findings()).isEqualTo(door.hasHost() ? kept : found);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofATextAsMuchAsTheLimitIsRepeated(Door door) throws IOException {
    for (int length = 19; length <= 21; length++) {
      String typed = "Q".repeat(length);
      String text = read(
              door,
              Limits.strict().withEchoLength(20),
              HostileInputs.document(door, HostileInputs.members("closed", '"' + typed + '"')))
          .text();

      assertThat(text)
          .contains('|' + "Q".repeat(Math.min(length, 20)) + (length > 20 ? "…|" : "|"));
      assertThat(text).doesNotContain("Q".repeat(21));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNoteMayHaveFiveHundredCharacters(Door door) throws IOException {
    for (int length = 499; length <= 501; length++) {
      String context = HostileInputs.CONTEXT.replace(
          "\"role\"", "\"note\":\"" + "é".repeat(length) + "\",\"role\"");
      Outcome outcome = read(
          door,
          Limits.strict(),
          HostileInputs.document(
              door, HostileInputs.REPORTER, context, HostileInputs.members("", "")));

      if (length > 500) {
        assertThat(outcome.codes()).containsExactly("text/too-long");
      } else {
        assertThat(outcome.codes()).isEmpty();
      }
    }
  }
}
