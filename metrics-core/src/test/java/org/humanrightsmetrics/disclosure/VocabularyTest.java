// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The codes that programs read, and what may be said in a log. */
class VocabularyTest {

  private static final Dimension SEX = Dimension.exclusive("sex", "ALL", "F", "M");

  private static Table women(long women) {
    return Table.builder("persons", Table.Kind.PERSONS, SEX)
        .cell(women, "F")
        .cell(40, "M")
        .build();
  }

  @Test
  void everyReasonHasItsCode() {
    assertThat(Reason.values())
        .extracting(Reason::code)
        .containsExactly(
            "disclosure/too-few-people",
            "disclosure/small-remainder",
            "disclosure/too-few-contributors",
            "disclosure/dominant-contributor",
            "disclosure/p-percent-rule",
            "disclosure/homogeneous-group",
            "disclosure/rate",
            "disclosure/too-few-values",
            "disclosure/too-recent",
            "disclosure/differencing",
            "disclosure/recoverable-by-subtraction",
            "disclosure/too-much-hidden",
            "disclosure/too-large",
            "disclosure/withheld");
  }

  @Test
  void rungsAndLevelsHaveTheirCodes() {
    assertThat(Rung.values())
        .extracting(Rung::code)
        .containsExactly("lower-end", "hidden-zeros", "merge", "drop-dimension", "withhold");
    assertThat(GeoLevel.values())
        .extracting(GeoLevel::code)
        .containsExactly("country", "admin-1", "admin-2", "locality");
  }

  @Test
  void policiesTablesAndCellsNameThemselvesWithoutNumbers() {
    assertThat(DisclosurePolicy.builder("ngo-public", 3, Profile.PUBLISH).k(12).build())
        .hasToString("ngo-public version 3 (PUBLISH, k = 12)");
    assertThat(women(50)).hasToString("persons by [sex]");
    assertThat(SEX).hasToString("sex[ALL, F, M]");
    assertThat(women(50).key("F")).hasToString("persons{sex=F}");
    assertThat(CellSystem.of(List.of(women(50)))).hasToString("3 cells, 1 relations");
  }

  @Test
  void certificatesAndWitnessesCountButDoNotTell() {
    CellKey cell = women(50).key("F");
    assertThat(new Certificate("ngo", 2, Set.of(cell), false, List.of()))
        .hasToString("1 cells hidden under ngo version 2");
    assertThat(new Witness(View.PUBLIC, cell, 77, new TreeMap<>(Map.of(cell, 27L))))
        .hasToString("witness for persons{sex=F}");
    assertThat(new Witness("NGO-1", cell, 77, new TreeMap<>(Map.of(cell, 27L))))
        .hasToString("witness for persons{sex=F} seen by a contributor");
  }

  @Test
  void publicationsSayHowMuchIsMissing() {
    Publication shown =
        Publisher.of(RandomTables.POLICY, RandomTables.SECRET).publish(List.of(women(5)));
    assertThat(shown).hasToString("2 cells hidden []");
    assertThat(Publication.withheld(List.of(Rung.WITHHOLD), Set.of(Reason.TOO_LARGE))
            .toString())
        .startsWith("withheld [")
        .contains("WITHHELD", "TOO_LARGE");
    assertThat(new Publication(List.of(), List.of(), List.of(), Set.of(), Optional.empty(), 0))
        .hasToString("withheld []");
  }
}
