// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReleaseLedgerTest {

  private static final Dimension SEX = Dimension.exclusive("sex", "ALL", "F", "M");
  private static final MemberKey KEY =
      MemberKey.of("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));
  private static final Accumulation TO_DATE =
      new Accumulation("completed to 2026-06", "completed to 2026-03", "completed in 2026-Q2");

  private static Table table(String subject, long women, long men) {
    return Table.builder(subject, Table.Kind.PERSONS, SEX)
        .cell(women, "F")
        .cell(men, "M")
        .build();
  }

  private static SortedMap<String, SortedSet<String>> group(String name, int from, int to) {
    SortedSet<String> members = new TreeSet<>();
    for (int i = from; i < to; i++) {
      members.add(KEY.hash("member " + i));
    }
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    groups.put(name, members);
    return groups;
  }

  private static Release release(
      String id,
      List<PublishedTable> tables,
      SortedMap<String, SortedSet<String>> groups,
      List<Accumulation> accumulations) {
    return new Release(
        id,
        LocalDate.of(2026, 7, 1),
        "ngo-public",
        1,
        tables,
        List.of(),
        new TreeMap<>(),
        groups,
        accumulations);
  }

  private static PublishedTable shown(Table table) {
    return AttackerTest.hiding(table, false, Set.of());
  }

  private static ReleaseLedger march() {
    return ReleaseLedger.empty()
        .append(
            release(
                "2026-03",
                List.of(shown(table("completed to 2026-03", 100, 90))),
                group("pool", 0, 9),
                List.of()),
            11);
  }

  @Test
  void chainsReleasesAndNoticesEveryChange() {
    ReleaseLedger two =
        march().append(release("2026-06", List.of(), group("pool", 0, 12), List.of()), 11);
    assertThat(ReleaseLedger.of(two.entries()).head()).isEqualTo(two.head());
    List<ReleaseLedger.Entry> removed = two.entries().subList(1, 2);
    assertThatThrownBy(() -> ReleaseLedger.of(removed))
        .isInstanceOf(BrokenLedgerException.class)
        .hasMessageContaining("Entry 1");
    List<ReleaseLedger.Entry> changed = new ArrayList<>(two.entries());
    ReleaseLedger.Entry first = changed.get(0);
    changed.set(
        0,
        new ReleaseLedger.Entry(
            release(
                "2026-03",
                List.of(shown(table("completed to 2026-03", 101, 90))),
                first.release().groups(),
                List.of()),
            first.previous(),
            first.hash()));
    assertThatThrownBy(() -> ReleaseLedger.of(changed)).isInstanceOf(BrokenLedgerException.class);
    assertThatThrownBy(
            () -> two.append(release("2026-06", List.of(), new TreeMap<>(), List.of()), 11))
        .hasMessageContaining("already");
  }

  @Test
  void seesTheDifferenceOfTwoRunningTotals() {
    Table later = table("completed to 2026-06", 104, 150);
    Release next = release("2026-06", List.of(shown(later)), new TreeMap<>(), List.of(TO_DATE));
    Attack attack = march().audit(next, 11);
    assertThat(attack.exact()).singleElement().satisfies(bounds -> {
      assertThat(bounds.cell().subject()).isEqualTo("completed in 2026-Q2");
      assertThat(bounds.low()).isEqualTo(4);
    });
    assertThatThrownBy(() -> march().append(next, 11)).hasMessageContaining("recoverable");
  }

  @Test
  void hidesARunningTotalThatWouldTellWhatCameBetween() {
    Table later = table("completed to 2026-06", 104, 150);
    Publication publication = Publisher.of(RandomTables.POLICY, RandomTables.SECRET)
        .after(march(), List.of(TO_DATE))
        .publish(List.of(later));
    Release next = release("2026-06", publication.tables(), new TreeMap<>(), List.of(TO_DATE));
    assertThat(publication.isWithheld()).isFalse();
    assertThat(publication.tables().get(0).isHidden(later.key("F"))).isTrue();
    assertThat(march().audit(next, 11).isHarmless()).isTrue();
    assertThat(march().append(next, 11).entries()).hasSize(2);
  }

  @Test
  void refusesGroupsThatDifferByOneOrTwoMembers() {
    ReleaseLedger ledger = march();
    assertThat(ledger.judgeGroups(group("pool", 0, 9))).isEmpty();
    assertThat(ledger.judgeGroups(group("pool", 0, 8))).contains(Reason.DIFFERENCING);
    assertThat(ledger.judgeGroups(group("other", 0, 11))).contains(Reason.DIFFERENCING);
    assertThat(ledger.judgeGroups(group("pool", 1, 10))).contains(Reason.DIFFERENCING);
    assertThat(ledger.judgeGroups(group("pool", 0, 12))).isEmpty();
    SortedMap<String, SortedSet<String>> together = group("a", 20, 26);
    together.putAll(group("b", 20, 27));
    assertThat(ledger.judgeGroups(together)).contains(Reason.DIFFERENCING);
    assertThatThrownBy(
            () -> ledger.append(release("x", List.of(), group("p", 0, 8), List.of()), 11))
        .hasMessageContaining("differencing");
  }

  @Test
  void namesNoMember() {
    assertThat(KEY.hash("IN-MHA-1")).hasSize(64).isNotEqualTo(KEY.hash("IN-MHA-2"));
    assertThat(KEY.toString()).doesNotContain("sixteen");
    assertThatThrownBy(() -> MemberKey.of(new byte[15])).hasMessageContaining("16 bytes");
  }

  @Test
  void givesBackEverythingThatWasPublished() {
    Quotient rate =
        Quotient.rate(CellKey.of("a", Map.of("sex", "F")), CellKey.of("b", Map.of("sex", "F")), 0);
    PublishedQuotient hidden = new PublishedQuotient(rate, Optional.empty(), Optional.empty());
    Release release = new Release(
        "2026-06",
        LocalDate.of(2026, 7, 1),
        "ngo-public",
        1,
        List.of(),
        List.of(hidden),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(TO_DATE, TO_DATE));
    ReleaseLedger ledger = march().append(release, 11);
    assertThat(ledger.tables()).isEqualTo(march().tables()).hasSize(1);
    assertThat(ledger.quotients()).containsExactly(hidden);
    assertThat(ledger.accumulations()).containsExactly(TO_DATE);
    assertThat(ledger.entries().get(1).previous()).isEqualTo(march().head());
    assertThat(ledger).hasToString("2 releases, head " + ledger.head());
    assertThat(ReleaseLedger.empty()).hasToString("0 releases, head " + "0".repeat(64));
  }

  @Test
  void refusesAnIdThatIsUsedTwice() {
    Release one = release("a", List.of(), new TreeMap<>(), List.of());
    String first = LedgerHash.of(LedgerHash.START, one);
    List<ReleaseLedger.Entry> twice = List.of(
        new ReleaseLedger.Entry(one, LedgerHash.START, first),
        new ReleaseLedger.Entry(one, first, LedgerHash.of(first, one)));
    assertThatThrownBy(() -> ReleaseLedger.of(twice))
        .isInstanceOf(BrokenLedgerException.class)
        .hasMessage("Entry 2 of the ledger repeats an id");
    assertThatThrownBy(() -> release(" ", List.of(), new TreeMap<>(), List.of()))
        .hasMessage("A release has an id");
  }

  @Test
  void aRunningTotalNamesThreeSubjects() {
    for (String[] each : new String[][] {{"a", "a", "b"}, {"a", "b", "a"}, {"b", "a", "a"}}) {
      assertThatThrownBy(() -> new Accumulation(each[0], each[1], each[2]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A running total names three subjects: " + each[0]);
    }
  }

  @Test
  void sayingWhatWasAlreadySaidChangesNothing() {
    Table same = table("completed to 2026-03", 100, 90);
    Publication publication = Publisher.of(RandomTables.POLICY, RandomTables.SECRET)
        .after(march(), List.of())
        .publish(List.of(same));
    assertThat(publication.tables()).containsExactly(shown(same));
  }
}
