// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What was written can be read again and attacked. */
class PublishedTableTest {

  private static PublishedTable readAgain(PublishedTable written) {
    PublishedTable.Builder builder =
        PublishedTable.builder(written.subject(), written.kind(), written.dimensions());
    written.cells().forEach((key, value) -> {
      List<String> codes = new ArrayList<>();
      for (Dimension dimension : written.dimensions()) {
        codes.add(key.coordinates().getOrDefault(dimension.name(), PublishedTable.Builder.TOTAL));
      }
      builder.row(codes, value);
    });
    return written.hiddenMayBeZero() ? builder.hiddenMayBeZero().build() : builder.build();
  }

  @Test
  void theRowsOfAFileGiveTheTableAgain() {
    for (int number = 0; number < 40; number++) {
      for (PublishedTable written : Publisher.of(RandomTables.POLICY, RandomTables.SECRET)
          .publish(RandomTables.mixed(number))
          .tables()) {
        assertThat(readAgain(written)).as("table %d", number).isEqualTo(written);
      }
    }
  }

  @Test
  void refusesRowsThatCannotBe() {
    PublishedTable.Builder builder = PublishedTable.builder(
        "women", Table.Kind.PERSONS, List.of(Dimension.exclusive("sex", "ALL", "F", "M")));
    builder.row(List.of("_T"), OptionalLong.of(30));
    assertThatThrownBy(() -> builder.row(List.of("ALL"), OptionalLong.of(30)))
        .hasMessageContaining("Two rows");
    assertThatThrownBy(() -> builder.row(List.of("X"), OptionalLong.empty()))
        .hasMessageContaining("no category");
    assertThatThrownBy(() -> builder.row(List.of("F", "F"), OptionalLong.empty()))
        .hasMessageContaining("names 1");
    assertThatThrownBy(() -> builder.row(List.of("F"), OptionalLong.of(-1)))
        .hasMessageContaining("below zero");
  }
}
