// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Tables of made-up persons: every tenth cell empty, the others skewed, with many small ones. */
final class RandomTables {

  static final DisclosurePolicy POLICY =
      DisclosurePolicy.builder("test", 1, Profile.PUBLISH).build();
  static final byte[] SECRET = {1, 2, 3};
  static final int MEAN = 18;

  private final Random random;

  RandomTables(long seed) {
    this.random = new Random(seed);
  }

  /** What is published together; the kind turns round with the number. */
  static List<Table> mixed(int number) {
    RandomTables source = new RandomTables(number);
    return switch (number % 10) {
      case 0, 1, 2, 3 -> List.of(source.table(MEAN, flat("a", 5), flat("b", 4)));
      case 4, 5 -> List.of(source.table(MEAN, flat("a", 8), flat("b", 6)));
      case 6 -> List.of(source.table(MEAN, flat("a", 6), flat("b", 4), flat("c", 3)));
      case 7 -> List.of(source.table(MEAN, hierarchy(), flat("b", 4)));
      case 8 -> source.linked();
      default -> List.of(source.overlapping());
    };
  }

  static Dimension flat(String name, int parts) {
    return Dimension.exclusive(
        name, "ALL", IntStream.range(0, parts).mapToObj(i -> name + i).toArray(String[]::new));
  }

  static Dimension hierarchy() {
    return Dimension.builder("h", "ALL")
        .split("ALL", "N", "S", "W")
        .split("N", "N1", "N2", "N3")
        .split("S", "S1", "S2")
        .build();
  }

  Table table(int mean, Dimension... dimensions) {
    Table.Builder builder = Table.builder("persons", Table.Kind.PERSONS, dimensions);
    for (String[] categories : leaves(dimensions)) {
      builder.cell(count(mean), categories);
    }
    return builder.build();
  }

  /** Two tables that share one breakdown and come from the same persons. */
  private List<Table> linked() {
    Dimension area = flat("area", 4);
    Dimension age = flat("age", 4);
    Dimension type = flat("type", 3);
    Table whole = table(8, area, age, type);
    return List.of(whole.without("type"), whole.without("age"));
  }

  /** Trainings that one person may take both of, by area and for women only, so that much is implied. */
  private Table overlapping() {
    Table.Builder builder = Table.builder(
        "persons",
        Table.Kind.PERSONS,
        flat("area", 4),
        Dimension.overlapping("training", "ALL", "T1", "T2"),
        Dimension.partial("sex", "ALL", "F"));
    for (int area = 0; area < 4; area++) {
      long[] counted = new long[6];
      for (int taken = 0; taken < 4; taken++) {
        long women = count(8);
        long others = count(8);
        for (int column = 0; column < 3; column++) {
          boolean belongs = column == 0 || (taken & column) != 0;
          counted[2 * column] += belongs ? women + others : 0;
          counted[2 * column + 1] += belongs ? women : 0;
        }
      }
      String[] trainings = {"ALL", "T1", "T2"};
      for (int column = 0; column < 3; column++) {
        builder.cell(counted[2 * column], "area" + area, trainings[column], "ALL");
        builder.cell(counted[2 * column + 1], "area" + area, trainings[column], "F");
      }
    }
    return builder.build();
  }

  Map<String, Table> pool(int contributors, int mean, Dimension... dimensions) {
    Map<String, Table> parts = new LinkedHashMap<>();
    for (int i = 0; i < contributors; i++) {
      parts.put("NGO-" + i, table(mean, dimensions));
    }
    return parts;
  }

  private static List<String[]> leaves(Dimension... dimensions) {
    List<String[]> all = List.<String[]>of(new String[0]);
    for (Dimension dimension : dimensions) {
      List<String[]> longer = new ArrayList<>();
      for (String[] start : all) {
        for (String leaf : dimension.leaves()) {
          String[] next = Arrays.copyOf(start, start.length + 1);
          next[start.length] = leaf;
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  /** Negative binomial: the sum of two geometric numbers; zero for every tenth. */
  private long count(int mean) {
    if (random.nextInt(10) == 0) {
      return 0;
    }
    long count = 0;
    for (int i = 0; i < 2; i++) {
      while (random.nextInt(mean + 2) >= 2) {
        count++;
      }
    }
    return count;
  }
}
