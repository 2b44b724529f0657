// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The practice of the United States' health statistics: 1 to 10 never, zero is fine, no rate that tells. */
class PublishedExamplesTest {

  private static final Dimension OUTCOME =
      Dimension.exclusive("outcome", "ALL", "IMPROVED", "SAME", "EXCLUDED");

  private final Publisher publisher = Publisher.of(RandomTables.POLICY, RandomTables.SECRET);

  private static Table cases(long improved, long same, long excluded) {
    return Table.builder("cases", Table.Kind.PERSONS, OUTCOME)
        .cell(improved, "IMPROVED")
        .cell(same, "SAME")
        .cell(excluded, "EXCLUDED")
        .build();
  }

  @Test
  void everyCountFromOneToTenIsHiddenAndZeroAndElevenAreNot() {
    for (int count = 0; count <= 11; count++) {
      Table table = cases(200, 150, count);
      PublishedTable published = publisher.publish(List.of(table)).tables().get(0);
      assertThat(published.isHidden(table.key("EXCLUDED")))
          .as("%d", count)
          .isEqualTo(count > 0 && count < 11);
    }
  }

  @Test
  void excludedCasesCannotBeSubtracted() {
    Table table = cases(200, 150, 6);
    PublishedTable published = publisher.publish(List.of(table)).tables().get(0);
    Attack attack = Attacker.knowing(11).attack(List.of(published));
    assertThat(attack.of(table.key("EXCLUDED")).orElseThrow().high().orElse(Long.MAX_VALUE))
        .isGreaterThanOrEqualTo(11);
    assertThat(published.hiddenCells()).isGreaterThan(1);
  }

  @Test
  void aPercentageThatTellsASmallCountIsHidden() {
    Table table = cases(200, 150, 6);
    Quotient share = Quotient.rate(table.key("EXCLUDED"), CellKey.of("cases", Map.of()), 1);
    Publication publication = publisher.publish(List.of(table), List.of(share));
    assertThat(publication.quotients().get(0).isHidden()).isTrue();
  }

  @Test
  void aShareOfNearlyAllIsHiddenLikeAShareOfFew() {
    Table table = cases(0, 150, 6);
    Quotient share = Quotient.rate(table.key("SAME"), CellKey.of("cases", Map.of()), 1);
    Publication publication = publisher.publish(List.of(table), List.of(share));
    assertThat(publication.quotients().get(0).isHidden()).isTrue();
  }
}
