// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the SHA-256 of the bytes that pass, so that a result can name exactly what it is about. */
final class Fingerprint extends FilterInputStream {

  private final MessageDigest digest;
  private boolean ended;

  Fingerprint(InputStream in) {
    super(in);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b < 0) {
      ended = true;
    } else {
      digest.update((byte) b);
    }
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    if (count < 0) {
      ended = true;
    } else {
      digest.update(target, offset, count);
    }
    return count;
  }

  /** In hexadecimal; empty when the end was not reached, for then it would depend on chance. */
  String sha256() {
    return ended ? HexFormat.of().formatHex(digest.digest()) : "";
  }
}
