// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What it costs the reader when a cell is hidden: large numbers and totals are dear. Whole numbers, so that a
 * run can be repeated; they decide how much is hidden, never whether it is safe.
 *
 * <p>Equal costs are told apart by a keyed hash. The owner, who has the key, gets the same result again; to
 * know the program does not tell an outsider which of two hidden cells was the cause of the other.
 */
final class Costs {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int TIE = 1024;

  private final long[] cost;

  private Costs(long[] cost) {
    this.cost = cost;
  }

  static Costs of(CellSystem system, byte[] secret) {
    long[] cost = new long[system.size()];
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      for (int cell = 0; cell < cost.length; cell++) {
        byte[] hash = mac.doFinal(system.key(cell).toString().getBytes(StandardCharsets.UTF_8));
        int tie = ((hash[0] & 0xff) << 2) | (hash[1] & 0x3);
        long size = Logarithm.base2(1 + system.value(cell)) + 1;
        cost[cell] = size * (1 + 3L * system.level(cell)) * TIE + tie;
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
    return new Costs(cost);
  }

  long of(int cell) {
    return cost[cell];
  }
}
