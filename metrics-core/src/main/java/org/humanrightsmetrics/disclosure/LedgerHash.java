// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of a release and of the hash before it. Every text goes in with its length, every list with its
 * size, so that no two releases are written alike.
 */
final class LedgerHash {

  /** What stands before the first release. */
  static final String START = "0".repeat(64);

  private final MessageDigest digest;

  private LedgerHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static String of(String previous, Release release) {
    LedgerHash hash = new LedgerHash();
    hash.put("hrm-release-ledger/1");
    hash.put(previous);
    hash.put(release);
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void put(Release release) {
    put(release.id());
    put(release.date().toString());
    put(release.policy());
    put(release.policyVersion());
    put(release.tables().size());
    release.tables().forEach(this::put);
    put(release.quotients().size());
    release.quotients().forEach(this::put);
    put(release.files().size());
    release.files().forEach((name, sha256) -> {
      put(name);
      put(sha256);
    });
    put(release.groups().size());
    release.groups().forEach((name, members) -> {
      put(name);
      put(members.size());
      members.forEach(this::put);
    });
    put(release.accumulations().size());
    for (Accumulation each : release.accumulations()) {
      put(each.later());
      put(each.earlier());
      put(each.between());
    }
  }

  private void put(PublishedTable table) {
    put(table.subject());
    put(table.kind().name());
    put(table.hiddenMayBeZero() ? 1 : 0);
    put(table.dimensions().size());
    for (Dimension dimension : table.dimensions()) {
      put(dimension.name());
      put(dimension.root());
      put(dimension.splits().size());
      for (Split split : dimension.splits()) {
        put(split.parent());
        put(split.children().size());
        for (String child : split.children()) {
          put(child);
          put(dimension.isImplied(child) ? 1 : 0);
        }
      }
    }
    put(table.cells().size());
    table.cells().forEach((key, value) -> {
      put(key);
      put(value.isPresent() ? 1 : 0);
      put(value.orElse(0));
    });
  }

  private void put(PublishedQuotient published) {
    Quotient quotient = published.quotient();
    put(quotient.kind().name());
    put(quotient.numerator());
    put(quotient.denominator());
    put(quotient.decimals());
    put(quotient.sensitive() ? 1 : 0);
    put(published.value().map(value -> value.toPlainString()).orElse(""));
    put(published.band().map(Band::name).orElse(""));
  }

  private void put(CellKey key) {
    put(key.subject());
    put(key.coordinates().size());
    key.coordinates().forEach((dimension, category) -> {
      put(dimension);
      put(category);
    });
  }

  private void put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    put(bytes.length);
    digest.update(bytes);
  }

  private void put(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }
}
