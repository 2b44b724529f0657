// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.measure.Distribution;
import org.humanrightsmetrics.measure.Distribution.Bin;
import org.jspecify.annotations.Nullable;

/** Bins added up for as long as their edges agree; after that only two of the edges that do not. */
final class BinCounts {

  private @Nullable String lowest;
  private @Nullable String highest;
  private List<Bin> edges = List.of();
  private BigInteger[] counts = {};

  void add(List<Bin> bins) {
    BigInteger[] more = new BigInteger[bins.size()];
    for (int i = 0; i < more.length; i++) {
      more[i] = BigInteger.valueOf(bins.get(i).count());
    }
    String name = name(bins);
    add(name, name, bins, more);
  }

  void merge(BinCounts other) {
    if (other.lowest != null && other.highest != null) {
      add(other.lowest, other.highest, other.edges, other.counts);
    }
  }

  private void add(String low, String high, List<Bin> bins, BigInteger[] more) {
    if (lowest == null || highest == null) {
      lowest = low;
      highest = high;
      edges = bins;
      counts = more.clone();
      return;
    }
    lowest = low.compareTo(lowest) < 0 ? low : lowest;
    highest = high.compareTo(highest) > 0 ? high : highest;
    if (!lowest.equals(highest)) {
      edges = List.of();
      counts = new BigInteger[0];
      return;
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] = counts[i].add(more[i]);
    }
  }

  private static String name(List<Bin> bins) {
    StringBuilder name = new StringBuilder();
    for (Bin bin : bins) {
      name.append(name.length() == 0 ? "" : " ")
          .append(plain(bin.from()))
          .append("..")
          .append(bin.to().map(BinCounts::plain).orElse(""));
    }
    return name.toString();
  }

  private static String plain(BigDecimal edge) {
    return edge.signum() == 0 ? "0" : edge.stripTrailingZeros().toPlainString();
  }

  Optional<String> lowest() {
    return Optional.ofNullable(lowest);
  }

  Optional<String> highest() {
    return Optional.ofNullable(highest);
  }

  /** The merged bins; empty when a count does not fit. */
  Optional<List<Bin>> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i].bitLength() > 63) {
        return Optional.empty();
      }
      Bin edge = edges.get(i);
      bins.add(new Distribution.Bin(
          plainEdge(edge.from()), edge.to().map(BinCounts::plainEdge), counts[i].longValue()));
    }
    return Optional.of(bins);
  }

  /** 500 and 500.0 are one edge; which of them came first must not show. */
  private static BigDecimal plainEdge(BigDecimal edge) {
    return new BigDecimal(plain(edge));
  }
}
