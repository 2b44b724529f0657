// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The promise of the package, on many made-up tables: two and three dimensions, hierarchies, linked tables,
 * overlapping and partial breakdowns. {@code -Dhrm.disclosure.tables=100000} tries more.
 */
class ManyTablesTest {

  private static final int TABLES = Integer.getInteger("hrm.disclosure.tables", 2_000);
  private static final int SABOTAGES = Integer.getInteger("hrm.disclosure.sabotages", 1_000);
  private static final int FORGERIES = Integer.getInteger("hrm.disclosure.forgeries", 40);
  private static final int POOLS = Integer.getInteger("hrm.disclosure.pools", 100);

  @Test
  void nobodyFindsAHiddenNumber() {
    long hidden = 0;
    long visible = 0;
    long exposed = 0;
    long primaries = 0;
    for (int number = 0; number < TABLES; number++) {
      List<Table> tables = RandomTables.mixed(number);
      Publication publication =
          Publisher.of(RandomTables.POLICY, RandomTables.SECRET).publish(tables);
      String name = "table " + number;
      assertThat(publication.isWithheld()).as(name).isFalse();
      Attack attack = Attacker.knowing(RandomTables.POLICY.k()).attack(publication.tables());
      assertThat(attack.exact()).as(name).isEmpty();
      assertThat(attack.provedSmall()).as(name).isEmpty();
      CellSystem system = CellSystem.of(tables);
      Set<CellKey> small = new LinkedHashSet<>();
      PrimaryRules.of(RandomTables.POLICY)
          .primaries(system)
          .forEach(primary -> small.add(primary.cell()));
      assertThat(attack.narrow()).as(name).noneMatch(bounds -> small.contains(bounds.cell()));
      primaries += small.size();
      exposed += publication.exposed();
      hidden += publication.certificate().orElseThrow().hidden().size();
      for (int cell = 0; cell < system.size(); cell++) {
        visible += system.isPrinted(cell) && system.value(cell) > 0 ? 1 : 0;
      }
    }
    // For information: a rise says that more is hidden than before for the same safety.
    System.out.printf(
        "%d tables: %d of %d small cells could be worked out if they alone were hidden; hidden %d of"
            + " %d cells%n",
        TABLES, exposed, primaries, hidden, visible);
    assertThat(primaries).as("the tables have nothing to protect").isPositive();
  }

  @Test
  void aWitnessWithOneOtherNumberIsRefused() {
    int changed = 0;
    for (int number = 0; number < FORGERIES; number++) {
      List<Table> tables = RandomTables.mixed(number);
      Certificate sound = Publisher.of(RandomTables.POLICY, RandomTables.SECRET)
          .publish(tables)
          .certificate()
          .orElseThrow();
      CertificateChecker checker =
          CertificateChecker.of(CellSystem.of(tables), RandomTables.POLICY);
      assertThat(checker.fault(sound)).isEmpty();
      for (int i = 0; i < sound.witnesses().size(); i++) {
        Witness witness = sound.witnesses().get(i);
        for (CellKey key : witness.changes().keySet()) {
          SortedMap<CellKey, Long> changes = new TreeMap<>(witness.changes());
          changes.merge(key, 1L, Long::sum);
          Witness forged =
              new Witness(witness.onlooker(), witness.cell(), witness.target(), changes);
          assertThat(checker.fault(with(sound, i, forged)))
              .as("table %d, %s", number, witness)
              .isPresent();
          changed++;
        }
        List<Witness> fewer = new ArrayList<>(sound.witnesses());
        fewer.remove(i);
        boolean twice = fewer.stream()
            .anyMatch(
                each -> each.cell().equals(witness.cell()) && each.target() == witness.target());
        if (!twice && isNeeded(tables, witness)) {
          assertThat(checker.fault(with(sound, fewer))).as("table %d", number).isPresent();
        }
      }
    }
    assertThat(changed).isGreaterThan(25 * FORGERIES);
  }

  private static boolean isNeeded(List<Table> tables, Witness witness) {
    return PrimaryRules.of(RandomTables.POLICY).primaries(CellSystem.of(tables)).stream()
        .anyMatch(primary -> primary.cell().equals(witness.cell()));
  }

  private static Certificate with(Certificate sound, int position, Witness forged) {
    List<Witness> witnesses = new ArrayList<>(sound.witnesses());
    witnesses.set(position, forged);
    return with(sound, witnesses);
  }

  private static Certificate with(Certificate sound, List<Witness> witnesses) {
    return new Certificate(
        sound.policy(), sound.policyVersion(), sound.hidden(), sound.hiddenZeros(), witnesses);
  }

  @Test
  void showingOneMoreCellIsCaught() {
    DisclosurePolicy policy =
        DisclosurePolicy.builder("staff", 1, Profile.INTERNAL).k(5).insiderK(5).build();
    int unsafe = 0;
    int tried = 0;
    for (int seed = 0; tried < SABOTAGES; seed++) {
      Table table =
          new RandomTables(seed).table(4, RandomTables.flat("a", 3), RandomTables.flat("b", 3));
      CellSystem system = CellSystem.of(List.of(table));
      Publication publication = Publisher.of(policy, RandomTables.SECRET).publish(List.of(table));
      PublishedTable published = publication.tables().get(0);
      if (published.isHidden(table.key("ALL", "ALL")) || table.value("ALL", "ALL") > 45) {
        continue;
      }
      Certificate sound = publication.certificate().orElseThrow();
      for (CellKey cell : sound.hidden()) {
        tried++;
        Set<CellKey> fewer = new TreeSet<>(sound.hidden());
        fewer.remove(cell);
        Certificate forged = new Certificate(
            policy.id(), policy.version(), fewer, sound.hiddenZeros(), sound.witnesses());
        assertThat(CertificateChecker.of(system, policy).fault(forged))
            .as("seed %d, %s shown again", seed, cell)
            .isPresent();
        PublishedTable leaky =
            AttackerTest.showing(published, cell, table.values().get(cell));
        boolean harmful = BruteForce.ranges(leaky).values().stream()
            .anyMatch(range -> range[0] == range[1] || range[1] < policy.k());
        Attack attack = Attacker.knowing(policy.k()).attack(List.of(leaky));
        assertThat(attack.isHarmless()).as("seed %d, %s", seed, cell).isEqualTo(!harmful);
        unsafe += harmful ? 1 : 0;
      }
    }
    assertThat(unsafe).as("some sabotage does harm").isGreaterThan(SABOTAGES / 4);
  }

  @Test
  void noContributorFindsWhatTheOthersHaveLittleOf() {
    for (int seed = 0; seed < POOLS; seed++) {
      Map<String, Table> parts = new RandomTables(seed)
          .pool(3 + seed % 3, 9, RandomTables.flat("a", 4), RandomTables.flat("b", 3));
      Table pool = Table.pool(parts);
      Publication publication =
          Publisher.of(RandomTables.POLICY, RandomTables.SECRET).publish(List.of(pool));
      assertThat(publication.isWithheld()).as("pool %d", seed).isFalse();
      for (Table own : parts.values()) {
        Set<CellKey> alone = new LinkedHashSet<>();
        own.values().forEach((key, value) -> {
          if (value > 0 && value.equals(pool.values().get(key))) {
            alone.add(key);
          }
        });
        Attack attack = Attacker.knowing(RandomTables.POLICY.insiderK())
            .attackAs(own.values(), alone, publication.tables());
        assertThat(attack.isHarmless()).as("pool %d", seed).isTrue();
      }
    }
  }
}
