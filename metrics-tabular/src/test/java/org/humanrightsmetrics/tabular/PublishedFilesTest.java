// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.humanrightsmetrics.aggregation.GroupBy;
import org.humanrightsmetrics.disclosure.Attacker;
import org.humanrightsmetrics.disclosure.CellBounds;
import org.humanrightsmetrics.disclosure.CellKey;
import org.humanrightsmetrics.disclosure.Dimension;
import org.humanrightsmetrics.disclosure.DisclosurePolicy;
import org.humanrightsmetrics.disclosure.Profile;
import org.humanrightsmetrics.disclosure.Publication;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.disclosure.Publisher;
import org.humanrightsmetrics.disclosure.Table;
import org.humanrightsmetrics.standard.WomenTrained;
import org.junit.jupiter.api.Test;

/** What is written is what was published: it can be read again as it was, and attacked. */
class PublishedFilesTest {

  private static final String SUBJECT = "women-trained/uniqueCompleters year=2025";

  private static Table table(Dimension area, Dimension other) {
    return Table.builder(SUBJECT, Table.Kind.PERSONS, area, other)
        .cell(52, "IN-BR", other.leaves().get(0))
        .cell(4, "IN-BR", other.leaves().get(1))
        .cell(61, "IN-UP", other.leaves().get(0))
        .cell(33, "IN-UP", other.leaves().get(1))
        .cell(44, "IN-JH", other.leaves().get(0))
        .cell(39, "IN-JH", other.leaves().get(1))
        .build();
  }

  private static Publication published() {
    Dimension area = Dimension.exclusive("area", "_T", "IN-BR", "IN-UP", "IN-JH");
    return Publisher.of(
            DisclosurePolicy.builder("test", 1, Profile.PUBLISH).build(), new byte[] {7})
        .publish(List.of(
            table(area, Dimension.exclusive("disability", "_T", "WITHOUT", "WITH")),
            table(area, Dimension.partial("deliveryMode", "_T", "IN_PERSON"))));
  }

  private static List<PublishedFiles.Entry> entries(List<PublishedTable> tables) {
    return tables.stream()
        .map(each -> new PublishedFiles.Entry(
            WomenTrained.TYPE,
            "/uniqueCompleters",
            Map.of(GroupBy.YEAR, "2025"),
            "PERSON_UPPER_BOUND",
            0,
            each))
        .toList();
  }

  private static String text(TextTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(out, false);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<PublishedTable> read(String cells, String layout) throws IOException {
    return PublishedFilesReader.read(
        new ByteArrayInputStream(cells.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayInputStream(layout.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theFilesGiveTheTablesAgain() throws IOException {
    List<PublishedTable> tables = published().tables();
    String cells = text(PublishedFiles.cells(entries(tables), Locale.ENGLISH));
    String layout = text(PublishedFiles.layout(entries(tables), Locale.ENGLISH));

    assertThat(tables).hasSize(2);
    assertThat(read(cells, layout)).isEqualTo(tables);
    assertThat(cells).contains(",Q,withheld").doesNotContain(",4,0,").contains("_Z");
    assertThat(layout).contains(",COMPLETE").contains(",INCOMPLETE");
  }

  @Test
  void anAttackOnTheFilesFindsWhatWasShownTooMuch() throws IOException {
    PublishedTable sound = published().tables().get(0);
    Map<CellKey, Long> truth =
        table(sound.dimensions().get(0), sound.dimensions().get(1)).values();
    long breaches = 0;
    for (CellKey key : truth.keySet()) {
      if (sound.isHidden(key)) {
        Map<CellKey, OptionalLong> shown = new LinkedHashMap<>(sound.cells());
        shown.put(key, OptionalLong.of(truth.get(key)));
        breaches += breaches(new PublishedTable(
            sound.subject(), sound.kind(), sound.dimensions(), shown, sound.hiddenMayBeZero()));
      }
    }

    assertThat(breaches(sound)).isZero();
    assertThat(breaches).isPositive();
  }

  private static long breaches(PublishedTable table) throws IOException {
    List<PublishedFiles.Entry> entries = entries(List.of(table));
    List<PublishedTable> read = read(
        text(PublishedFiles.cells(entries, Locale.ENGLISH)),
        text(PublishedFiles.layout(entries, Locale.ENGLISH)));
    return Attacker.knowing(11).attack(read).bounds().stream()
        .filter(CellBounds::isBreach)
        .count();
  }

  @Test
  void overlappingCategoriesAndAmountsComeBackToo() throws IOException {
    Dimension training = Dimension.overlapping("trainingType", "_T", "LITERACY", "TAILORING");
    PublishedTable table = new PublishedTable(
        "personal-savings/balance year=2025",
        Table.Kind.AMOUNT,
        List.of(training),
        Map.of(
            CellKey.of("personal-savings/balance year=2025", Map.of()),
            OptionalLong.of(123_450),
            CellKey.of("personal-savings/balance year=2025", Map.of("trainingType", "LITERACY")),
            OptionalLong.empty()),
        true);
    List<PublishedFiles.Entry> entries = List.of(new PublishedFiles.Entry(
        WomenTrained.TYPE, "/balance", Map.of(GroupBy.YEAR, "2025"), "INR", 2, table));
    String cells = text(PublishedFiles.cells(entries, Locale.ENGLISH));

    assertThat(cells).contains(",1234.50,2,INR,A,");
    assertThat(read(cells, text(PublishedFiles.layout(entries, Locale.ENGLISH))))
        .containsExactly(table);
  }

  @Test
  void filesThatNobodyWroteAreRefusedWithTheirPlace() throws IOException {
    List<PublishedTable> tables = published().tables();
    String cells = text(PublishedFiles.cells(entries(tables), Locale.ENGLISH));
    String layout = text(PublishedFiles.layout(entries(tables), Locale.ENGLISH));

    assertThatThrownBy(() -> read(cells.replaceFirst(",A,", ",Q,"), layout))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("published.csv, row ");
    assertThatThrownBy(() -> read(cells + cells.substring(cells.indexOf('\n') + 1), layout))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> read(cells, layout.replace("COMPLETE", "PERHAPS")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("PERHAPS");
    assertThatThrownBy(() -> read(cells + "one,two\n", layout))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("2 cells");
  }
}
