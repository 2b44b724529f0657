// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws the numbers, words and days of one observation. Confine to one thread. */
final class Draw {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private final SplittableRandom random;

  Draw(long seed, long number) {
    // The generator steps by a constant of its own; seeds that differ by it would draw one
    // sequence,
    // shifted. Hence a hash of both.
    long mixed = (seed * 31 + number) * 0xBF58476D1CE4E5B9L;
    this.random = new SplittableRandom(mixed ^ (mixed >>> 31));
  }

  /** From {@code from} to {@code to}, both included. */
  int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  /** A number of people that nobody would call round. */
  int people(int from, int to) {
    return Math.toIntExact(notRound(between(from, to)));
  }

  /** The next number that nobody would call round. */
  static long notRound(long number) {
    return number % 1_000 == 0 ? number + 1 : number;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  BigDecimal decimal(long fromUnscaled, long toUnscaled, int scale) {
    return BigDecimal.valueOf(random.nextLong(fromUnscaled, toUnscaled + 1), scale);
  }

  /** The first day of a quarter. */
  LocalDate quarter() {
    return FIRST_DAY.plusMonths(3L * between(0, 5));
  }

  /** Splits a total into parts that add up to it, one per code. */
  Map<String, Long> split(long total, List<String> codes) {
    Map<String, Long> parts = new LinkedHashMap<>();
    long left = total;
    for (int i = 0; i < codes.size() - 1; i++) {
      long part = left * between(20, 60) / 100;
      parts.put(codes.get(i), part);
      left -= part;
    }
    parts.put(codes.get(codes.size() - 1), left);
    return parts;
  }
}
