// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

  @TempDir
  Path folder;

  private static Run validate(String... arguments) {
    List<String> all = new ArrayList<>(List.of("validate", Run.AS_OF));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void aGoodReportIsToldToBeReady() {
    Run run = validate(Run.report("good.json"));
    assertThat(run.code()).isZero();
    assertThat(run.lines().get(0)).contains("good.json   READY   No problems found");
    assertThat(run.out())
        .contains(
            "WHAT IS RIGHT", "Observations with nothing to fix: 1 of 1 (women-trained 2025 IN-BR)")
        .doesNotContain("TO FIX", "NOT CHECKED");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aBadReportIsToldWhatToFixWhereAndHow() {
    Run run = validate(Run.report("bad.json"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines().get(0)).contains("bad.json   NOT READY");
    assertThat(run.out())
        .containsSubsequence("WHAT IS RIGHT", "1 of 5", "TO FIX", "NOT CHECKED", "hrm explain ")
        .contains(
            "[women-trained/completed-exceeds-started]",
            "[field/unknown]",
            "[report/unknown-metric]")
        .containsPattern("line \\d+, column \\d+ {3}Women who completed")
        .contains("Why: ", "How to fix: ");
    assertThat(run.lines().subList(1, run.lines().size()))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @CsvSource({
    "good.json, error, 0",
    "bad.json, error, 1",
    "bad.json, never, 0",
    "good.json, info, 0",
    "empty.json, error, 3",
    "empty.json, never, 3",
    "broken.json, error, 3",
    "not-there.json, error, 3",
  })
  void theExitCodeSaysWhatKindOfEnd(String name, String failOn, int code) {
    assertThat(validate(Run.report(name), "--fail-on", failOn).code()).isEqualTo(code);
    for (String form : new String[] {"json", "github"}) {
      assertThat(validate(Run.report(name), "--fail-on", failOn, "-f", form).code())
          .isEqualTo(code);
    }
  }

  @Test
  void whatCannotBeReadIsToldAsAFinding() throws IOException {
    assertThat(validate(Run.report("not-there.json")).out())
        .contains("COULD NOT BE READ", "There is no file or folder with this name.");
    assertThat(validate(Run.report("*.csv")).out()).contains("[file/no-match]");
    assertThat(validate(folder.toString()).out()).contains("[file/nothing-inside]");

    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    Path binary = Files.write(folder.resolve("noise.json"), noise);
    Run run = validate(binary.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("COULD NOT BE READ", "[file/");
  }

  @Test
  void whatReadingDidNotReachIsListedAsNotChecked() {
    Run run = validate(Run.report("broken.json"));
    assertThat(run.lines().get(0)).contains("ONLY PARTLY CHECKED");
    assertThat(run.out()).contains("NOT CHECKED", "Reading stopped");
  }

  @Test
  void severalInputsEndWithASummaryAndTheWorstWins() {
    Run run = validate(Run.report("good.json"), Run.report("bad.json"), Run.report("empty.json"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .containsSubsequence(
            "good.json   READY",
            "bad.json   NOT READY",
            "empty.json   COULD NOT BE READ",
            "\nFiles: 3 (1 READY, 1 NOT READY, 1 COULD NOT BE READ)",
            "It does not mean that the result is good.");
  }

  @Test
  void aFolderStandsForTheReportsInItSorted() {
    Run run = validate(Run.report("folder"));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence("folder/b.json", "folder/inner/a.json", "Files: 2 (2 READY)")
        .doesNotContain("notes.txt");
  }

  @Test
  void wildcardsStandForTheFilesThatFitThem() {
    Run run = validate(Run.report("folder/**.json"));
    assertThat(run.out()).containsSubsequence("folder/b.json", "folder/inner/a.json");
  }

  @Test
  void standardInputIsReadWhenAskedFor() throws IOException {
    Run.Surroundings piped = new Run.Surroundings().sent(Files.readString(Run.path("good.json")));
    Run run = piped.run("validate", "-", Run.AS_OF);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("standard input   READY");

    Run waiting = new Run.Surroundings().terminals(true, true, true).run("validate", "-");
    assertThat(waiting.code()).isEqualTo(2);
  }

  @Test
  void linesAreReadOneByOne() {
    Run run = validate(Run.report("mixed.ndjson"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("2 of 3", "line 2, column", "[report/unknown-metric]");
  }

  @Test
  void lighterFindingsCanBeHiddenWithoutChangingTheCounts() {
    Run all = validate(Run.report("bad.json"), "--rule", "WT-1=info");
    Run few = validate(Run.report("bad.json"), "--rule", "WT-1=info", "--min-severity", "error");
    assertThat(all.out()).contains("GOOD TO KNOW");
    assertThat(few.out()).doesNotContain("GOOD TO KNOW");
    assertThat(few.lines().get(0)).isEqualTo(all.lines().get(0));
  }

  @Test
  void aChangedRuleIsNamedInEveryResult() {
    Run run = validate(
        Run.report("bad.json"), "--disable", "WT-1", "--rule", "series/repeated-value=off");
    assertThat(run.out())
        .doesNotContain("[women-trained/completed-exceeds-started]")
        .contains(
            "RULES CHANGED BY YOU",
            "women-trained/completed-exceeds-started: OFF",
            "series/repeated-value: OFF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--disable=field/unknwon",
        "--disable=field/unknown",
        "--rule=WT-1=loud",
        "--as-of=30.06.2026",
        "--max-per-rule=0",
        "--fail-on=sometimes",
        "--format=xml"
      })
  void whatCannotBeFollowedIsAWrongCommandLine(String option) {
    Run run = Run.of("validate", Run.report("good.json"), option);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("hrm: ").endsWith("More: hrm validate --help\n");
  }

  @Test
  void aMistypedCodeIsNamedWithWhatWasMeant() {
    assertThat(Run.of("validate", Run.report("good.json"), "--disable=field/unknwon")
            .err())
        .contains("Did you mean field/unknown?");
  }

  @Test
  void placesOfOneRuleAreBoundedAndTheirNumberIsNot() throws IOException {
    String line = Files.readString(Run.path("mixed.ndjson")).lines().toList().get(1);
    Path many = folder.resolve("many.ndjson");
    Files.writeString(many, (line + "\n").repeat(300));
    Run text = validate(many.toString(), "--max-per-rule", "10");
    assertThat(text.out()).contains("places: 300", "and further places: 290");
    Run json = validate(many.toString(), "--max-per-rule", "10", "--format", "json");
    assertThat(json.out()).contains("\"report/unknown-metric\": 300");
    assertThat(json.out().split("\"code\": \"report/unknown-metric\"", -1)).hasSize(11);
  }

  @Test
  void quietTellsResultsOnly() {
    assertThat(validate(Run.report("bad.json"), "-q").out())
        .contains("NOT READY", "TO FIX", "NOT CHECKED")
        .doesNotContain("WHAT IS RIGHT", "hrm explain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "github"})
  void withoutValuesNothingOfTheFileIsRepeated(String form) {
    Run open = validate(Run.report("bad.json"), "--format", form, "-v");
    assertThat(open.out()).containsIgnoringCase("canary");
    Run closed = validate(Run.report("bad.json"), "--format", form, "-v", "--no-values");
    assertThat(closed.out() + closed.err())
        .doesNotContainIgnoringCase("canary")
        .doesNotContain("412", "420", "2024");
    assertThat(closed.code()).isEqualTo(1);
  }

  @Test
  void aNameThatCouldCommandTheTerminalIsShownByItsNumbers() {
    Run run = validate("no\u001b[31m\u202Esuch.json");
    assertThat(run.out()).contains("no\\u{001B}[31m\\u{202E}such.json").doesNotContain("\u001b");
  }

  @Test
  void colourIsForTerminalsUnlessSomebodyAsksOtherwise() {
    String[] check = {"validate", Run.report("bad.json"), Run.AS_OF};
    Run.Surroundings terminal = new Run.Surroundings().terminals(false, true, false);
    assertThat(terminal.run(check).out()).contains("\u001b[");
    assertThat(Run.of(check).out()).doesNotContain("\u001b[");
    assertThat(terminal.environment(Map.of("NO_COLOR", "1")).run(check).out())
        .doesNotContain("\u001b[");
    assertThat(validate(Run.report("bad.json"), "--color", "always").out()).contains("\u001b[");
    assertThat(
            validate(Run.report("bad.json"), "--color", "always", "-f", "json").out())
        .doesNotContain("\u001b[");
  }

  @Test
  void linesAreBrokenAtTheWidthOfANarrowTerminal() {
    Run run = new Run.Surroundings()
        .terminals(false, true, false)
        .environment(Map.of("COLUMNS", "60", "NO_COLOR", "1"))
        .run("validate", Run.report("good.json"), Run.AS_OF);
    assertThat(run.lines().subList(1, run.lines().size()))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void aLanguageWithoutTextsIsToldOnceAndReadInEnglish() {
    Run run = validate(Run.report("good.json"), "--lang", "km");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo("hrm: there are no texts in the language 'km' yet; these are in English.\n");
    assertThat(run.out()).contains("READY");
    assertThat(validate(Run.report("good.json"), "--lang", "en_GB").err()).isEmpty();
  }

  @Test
  void githubCommandsNameFileLineAndColumn() {
    Run run = validate(Run.report("bad.json"), "--format", "github");
    assertThat(run.lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line)
            .matches(
                "::(error|warning|notice) file=[^,:]+(,line=\\d+,col=\\d+)?,title=[a-z/-]+::.+"));
  }

  @Test
  void progressIsNotShownToAnybodyWhoDoesNotWatch() throws IOException {
    byte[] report = Files.readAllBytes(Run.path("good.json"));
    Run run = new Run.Surroundings()
        .sent(new ByteArrayInputStream(report) {
          @Override
          public synchronized int read(byte[] buffer, int from, int length) {
            try {
              Thread.sleep(1_300);
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            return super.read(buffer, from, length);
          }
        })
        .run("validate", "-", Run.AS_OF);
    assertThat(run.err()).isEmpty();
  }
}
