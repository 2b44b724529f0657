// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The same member gives the same hash everywhere, and nobody without the key can try names. */
class MemberKeyTest {

  private static MemberKey key(String secret) {
    return MemberKey.of(secret.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void givesTheHashThatOtherProgramsGive() {
    // HMAC-SHA-256 of "hrm-member/1", a zero byte and the id, worked out with another library.
    assertThat(key("sixteen bytes ok").hash("IN-MHA-1"))
        .isEqualTo("67c343fdbed951b089fe651d8c5669815bd477eae106c062336dd3eb4930307a");
  }

  @Test
  void anotherKeyGivesAnotherHash() {
    assertThat(key("sixteen bytes ok").hash("IN-MHA-1"))
        .isNotEqualTo(key("sixteen bytes OK").hash("IN-MHA-1"));
  }

  @Test
  void asksForSixteenBytes() {
    assertThatThrownBy(() -> key("fifteen bytes !"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A key for members has at least 16 bytes");
  }

  @Test
  void tellsNothingOfTheKey() {
    assertThat(key("sixteen bytes ok")).hasToString("a secret key");
  }
}
