// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.text.Limits;
import org.junit.jupiter.api.Test;

/** What the hostile inputs once brought to light, each in its smallest form. */
class InputDefectsTest {

  /** Gives nothing many times before each byte behind the first 8,192. */
  private static InputStream hesitating(String text, int times) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      private int left = times;

      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        if (pos >= 8_192 && left-- > 0) {
          return 0;
        }
        left = times;
        return super.read(target, offset, Math.min(length, 8_192));
      }
    };
  }

  @Test
  void aStreamThatGivesNothingForNowHasNotEnded() {
    String lines = (Sample.line() + "\n").repeat(20);

    assertThat(Sample.JSON.read("", hesitating(lines, 1)).observations()).hasSize(20);
    assertThat(Sample.JSON.read("a.ndjson", hesitating(lines, 100_000)).observations())
        .hasSize(20);
  }

  @Test
  void oneObservationCannotFillTheMemoryWithFindingsAndAllAreCounted() {
    String line = Sample.line(Sample.members() + ",\"a\":1".repeat(5_000));
    ReadResult result = Sample.JSON.read(line);

    assertThat(result.findings()).hasSize(Limits.strict().findingsKept());
    assertThat(result.summary().totals()).containsEntry("field/unknown", 5_000L);
    assertThat(result.observations()).hasSize(1);
  }

  @Test
  void aNameIsNotRepeatedInAPointerWhenItIsPersonalOrCannotBeSeen() {
    Finding personal = Sample.JSON
        .read(Sample.line(Sample.members() + ",\"a.person@example.org\":1"))
        .findings()
        .get(0);
    Finding hidden = Sample.JSON
        .read(Sample.line(Sample.members() + ",\"a\\u001b[31m\":1"))
        .findings()
        .get(0);

    assertThat(personal.pointer()).isEqualTo("/a***@***");
    assertThat(hidden.pointer()).isEqualTo("/a\\u{001B}[31m");
    assertThat(personal.location()).isPresent();
  }

  @Test
  void aMetricThatIsNotKnownIsNotRepeatedAmongTheRulesThatDidNotRun() {
    String line = Sample.line().replace("women-trained", "a.person@example.org");

    assertThat(Sample.JSON.read(line).notChecked().toString()).doesNotContain("person");
  }

  @Test
  void halfACharacterInAStringIsRefusedAndNotReplaced() {
    String line = Sample.line().replace("Example", "\uD83D");

    assertThat(Sample.codes(line)).containsExactly("file/not-utf-8 at /reporter");
    assertThat(Sample.codes(Sample.line().replace("Example", "\uD83D\uDE00"))).isEmpty();
    assertThat(Sample.codes(Sample.report().replace("Example", "\uDE00")))
        .containsExactly("file/not-utf-8 at /reporter");
  }

  @Test
  void whatIsTooLongIsFoundAtOnePlaceHoweverMuchWasReadBefore() {
    String name = Sample.line(Sample.members() + ",\"" + "a".repeat(3_000) + "\":1");
    String digits = Sample.line(Sample.members().replace("406", "4".repeat(9_000)));
    var firstName = Sample.places(Sample.JSON.read(name).findings());
    var firstDigits = Sample.places(Sample.JSON.read(digits).findings());

    for (int length = 1_000; length < 600_000; length *= 3) {
      Sample.JSON.read(Sample.line(Sample.members() + ",\"" + "a".repeat(length)));
      Sample.JSON.read(Sample.line(Sample.members().replace("406", "4".repeat(length))));
      assertThat(Sample.places(Sample.JSON.read(name).findings())).isEqualTo(firstName);
      assertThat(Sample.places(Sample.JSON.read(digits).findings())).isEqualTo(firstDigits);
    }
  }
}
