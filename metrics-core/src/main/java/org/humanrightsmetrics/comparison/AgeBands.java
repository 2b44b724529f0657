// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.humanrightsmetrics.code.AgeBand;

/** Joins age bands, exactly: a band may be added to its neighbour, and none may be cut. */
final class AgeBands {

  private static final int NO_END = Integer.MAX_VALUE;

  private AgeBands() {}

  /** Whether two lists of bands, each written with spaces between, have a common coarser one. */
  static boolean canBeJoined(String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && common(bands(one), bands(other)).isPresent();
  }

  static List<AgeBand> bands(String codes) {
    return Arrays.stream(codes.split(" ")).map(AgeBand::of).toList();
  }

  /**
   * The finest bands into which both lists can be joined without cutting any.
   *
   * @return ascending, {@code UNKNOWN} last where either has it; empty where they do not span the same ages without
   *     gap, where bands of one list overlap, or where nothing but one band for all would remain
   */
  static Optional<List<AgeBand>> common(List<AgeBand> one, List<AgeBand> other) {
    Optional<List<Integer>> left = cuts(one);
    Optional<List<Integer>> right = cuts(other);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> shared = new TreeSet<>(left.get());
    shared.retainAll(new HashSet<>(right.get()));
    boolean sameSpan =
        left.get().get(0).equals(right.get().get(0)) && last(left.get()) == last(right.get());
    if (!sameSpan || shared.size() < 3) {
      return Optional.empty();
    }
    List<Integer> cuts = List.copyOf(shared);
    List<AgeBand> joined = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      joined.add(band(cuts.get(i), cuts.get(i + 1)));
    }
    if (one.contains(AgeBand.UNKNOWN) || other.contains(AgeBand.UNKNOWN)) {
      joined.add(AgeBand.UNKNOWN);
    }
    return Optional.of(joined);
  }

  private static int last(List<Integer> cuts) {
    return cuts.get(cuts.size() - 1);
  }

  private static AgeBand band(int from, int to) {
    return AgeBand.of(to == NO_END ? "Y" + from + "PLUS" : "Y" + from + "T" + to);
  }

  /** Where the bands begin and end; empty when they overlap, leave a gap, or hold nobody. */
  private static Optional<List<Integer>> cuts(List<AgeBand> bands) {
    List<AgeBand> known = bands.stream()
        .filter(band -> !band.equals(AgeBand.UNKNOWN))
        .sorted(Comparator.comparingInt(AgeBands::from))
        .toList();
    List<Integer> cuts = new ArrayList<>();
    for (AgeBand band : known) {
      if (from(band) >= to(band) || (!cuts.isEmpty() && last(cuts) != from(band))) {
        return Optional.empty();
      }
      if (cuts.isEmpty()) {
        cuts.add(from(band));
      }
      cuts.add(to(band));
    }
    return cuts.isEmpty() ? Optional.empty() : Optional.of(cuts);
  }

  static int from(AgeBand band) {
    return band.from().orElse(0);
  }

  static int to(AgeBand band) {
    return band.toExclusive().orElse(NO_END);
  }
}
