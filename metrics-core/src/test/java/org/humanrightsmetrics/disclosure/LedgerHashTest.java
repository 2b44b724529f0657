// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A ledger outlives the library that wrote it: its hashes may never come out differently. */
class LedgerHashTest {

  private static final Dimension SEX = Dimension.partial("sex", "ALL", "F");

  private static CellKey cell(String subject, boolean women) {
    return CellKey.of(subject, women ? Map.of("sex", "F") : Map.of());
  }

  private static PublishedTable table(long all) {
    Map<CellKey, OptionalLong> cells = new LinkedHashMap<>();
    cells.put(cell("women/completed", false), OptionalLong.of(all));
    cells.put(cell("women/completed", true), OptionalLong.empty());
    return new PublishedTable("women/completed", Table.Kind.PERSONS, List.of(SEX), cells, true);
  }

  private static List<PublishedQuotient> quotients() {
    return List.of(
        new PublishedQuotient(
            Quotient.rate(cell("women/completed", true), cell("women/started", true), 1),
            Optional.of(new BigDecimal("66.7")),
            Optional.empty()),
        new PublishedQuotient(
            new Quotient(
                Quotient.Kind.RATE,
                cell("women/completed", false),
                cell("women/started", false),
                0,
                true),
            Optional.empty(),
            Optional.of(Band.UP_TO_50)));
  }

  private static Release release(long all) {
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    groups.put("pool", new TreeSet<>(List.of("m2", "m1")));
    return new Release(
        "2026-06",
        LocalDate.of(2026, 7, 1),
        "ngo-public",
        3,
        List.of(table(all)),
        quotients(),
        new TreeMap<>(Map.of("a.csv", "ab12")),
        groups,
        List.of(new Accumulation("to 2026-06", "to 2026-03", "in 2026-Q2")));
  }

  @Test
  void givesTheHashThatAnotherProgramGives() {
    // Every number as eight bytes, every text after its length, in the order of the release:
    // written down and hashed with another language.
    assertThat(LedgerHash.of(LedgerHash.START, release(30)))
        .isEqualTo("0745a50540c8bd8b036fc9ff0caea2d7e4e447ad2a5fe973144a257b2c954c83");
  }

  @Test
  void dependsOnWhatStoodBeforeAndOnEveryNumber() {
    assertThat(LedgerHash.of("1".repeat(64), release(30)))
        .hasSize(64)
        .isNotEqualTo(LedgerHash.of(LedgerHash.START, release(30)));
    assertThat(LedgerHash.of(LedgerHash.START, release(31)))
        .isNotEqualTo(LedgerHash.of(LedgerHash.START, release(30)));
  }
}
