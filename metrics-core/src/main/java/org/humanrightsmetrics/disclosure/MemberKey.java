// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The owner's key that turns the legal ids of members into hashes, so that a ledger can compare groups
 * without naming anybody. Never printed. Immutable and thread-safe.
 */
public final class MemberKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_BYTES = 16;
  // Keeps a hash made for this purpose apart from any other made with the same key.
  private static final String PURPOSE = "hrm-member/1\0";

  private final SecretKeySpec key;

  private MemberKey(SecretKeySpec key) {
    this.key = key;
  }

  /**
   * A key.
   *
   * @param secret at least 16 bytes that only the owner knows
   * @return the key
   * @throws IllegalArgumentException when it is shorter
   */
  public static MemberKey of(byte[] secret) {
    if (secret.length < LEAST_BYTES) {
      throw new IllegalArgumentException("A key for members has at least 16 bytes");
    }
    return new MemberKey(new SecretKeySpec(secret, ALGORITHM));
  }

  /**
   * The hash of a member.
   *
   * @param legalId one id for each legal group, always spelt alike
   * @return 64 hexadecimal digits
   */
  public String hash(String legalId) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(PURPOSE.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(legalId.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "a secret key";
  }
}
