// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static TextTable table() {
    return new TextTable().text("area").number("women").text("remark");
  }

  @Test
  void numbersStandBelowEachOtherAtTheirLastDigit() {
    assertThat(table()
            .row(List.of("IN-BR", "1,204", "whole"))
            .row(List.of("KH", "7", ""))
            .render("  ", 100))
        .isEqualTo("""
              area   women  remark
              IN-BR  1,204  whole
              KH         7
            """);
  }

  @Test
  void signsOfEastAsiaTakeTwoColumnsAndMarksNone() {
    assertThat(DisplayWidth.of("日本")).isEqualTo(4);
    assertThat(DisplayWidth.of("한국")).isEqualTo(4);
    assertThat(DisplayWidth.of("Ａ")).isEqualTo(2);
    assertThat(DisplayWidth.of("ｱ")).isEqualTo(1);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("कि")).isEqualTo(2);
    assertThat(DisplayWidth.of("a\u200bb")).isEqualTo(2);
    assertThat(
            table().row(List.of("東京", "1", "x")).row(List.of("Bihar", "2", "y")).render("", 100))
        .isEqualTo("""
            area   women  remark
            東京       1  x
            Bihar      2  y
            """);
  }

  @Test
  void textGivesWayAndNumbersDoNot() {
    String rendered = table()
        .row(List.of("Bihar", "123,456,789", "a remark that is longer than the room that is left"))
        .render("  ", 40);
    assertThat(rendered.lines()).allMatch(line -> DisplayWidth.of(line) <= 40);
    assertThat(rendered).contains("123,456,789");
    assertThat(String.join(" ", rendered.lines().map(String::strip).toList()))
        .contains("a remark that is", "longer");
  }

  @Test
  void aWordThatIsTooLongIsCutBetweenSignsAndLosesNothing() {
    String word = "पशुपालनपशुपालनपशुपालन" + "x".repeat(40);
    String rendered = new TextTable().text("word").row(List.of(word)).render("", 10);
    assertThat(rendered.lines()).allMatch(line -> DisplayWidth.of(line) <= 10);
    assertThat(String.join("", rendered.lines().skip(1).toList())).isEqualTo(word);
  }

  @Test
  void aTableWithoutRoomKeepsItsNumbersWhole() {
    assertThat(new TextTable().number("n").row(List.of("123456789")).render("", 4))
        .isEqualTo("        n\n123456789\n");
  }

  @Test
  void aPathStaysWholeSoThatItCanBeCopied() {
    String path = "/a/folder/with a long name/report.json";
    assertThat(
            new TextTable().number("read").path("file").row(List.of("12", path)).render("", 20))
        .endsWith("  12  " + path + "\n");
  }

  @Test
  void aRowHasOneCellForEachColumn() {
    assertThatIllegalArgumentException().isThrownBy(() -> table().row(List.of("one")));
    assertThat(table().hasRows()).isFalse();
  }
}
