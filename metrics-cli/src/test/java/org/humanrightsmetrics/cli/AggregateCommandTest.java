// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.humanrightsmetrics.aggregation.GapPolicy;
import org.humanrightsmetrics.cli.demo.Trap;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AggregateCommandTest {

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(Run.of("schema", "aggregate").out());

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String WOMEN = "--metric=women-trained";

  @TempDir
  static Path demo;

  @TempDir
  Path folder;

  @BeforeAll
  static void writeTheSample() {
    assertThat(Run.of("demo", "--out", demo.toString(), "--force", "-q").code()).isZero();
  }

  private static Run aggregate(String... arguments) {
    List<String> all = new ArrayList<>(List.of("aggregate", Run.AS_OF));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray(String[]::new));
  }

  private static String sample(String... arguments) {
    List<String> all = new ArrayList<>(List.of(demo.toString()));
    all.addAll(List.of(arguments));
    Run run = aggregate(all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static JsonNode cells(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--format=json");
    return MAPPER.readTree(sample(all.toArray(String[]::new))).get("cells");
  }

  private static JsonNode cell(JsonNode cells, String group, String value, String year) {
    for (JsonNode cell : cells) {
      JsonNode groups = cell.get("groups");
      if (groups.get(group).asString().equals(value)
          && groups.get("year").asString().equals(year)) {
        return cell;
      }
    }
    throw new AssertionError("no cell " + value + " " + year);
  }

  @ParameterizedTest
  @EnumSource(GapPolicy.class)
  void everyResultFitsItsSchemaAndNamesItsRuleOnGaps(GapPolicy policy) {
    String gaps = "--gaps=" + PlanOptions.label(policy);
    for (var type : StandardMetrics.CATALOGUE.types()) {
      Run run = aggregate(
          demo.toString(),
          "-m=" + type.id(),
          "--by=country,year",
          "--component=all",
          gaps,
          "--format=json");
      assertThat(run.err()).isEmpty();
      assertThat(SCHEMA.validate(
              run.out(),
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
          .as(type.id())
          .isEmpty();
      assertThat(run.out()).contains("\"gaps\": \"" + policy.name() + "\"");
    }
    assertThat(sample(WOMEN, gaps)).contains("Rule on gaps: " + PlanOptions.label(policy));
  }

  @Test
  void theSchemaRefusesWhatIsNoResult() {
    String sound = sample(WOMEN, "--by=country,year", "--format=json");
    for (String[] change : new String[][] {
      {"\"lower\"", "\"loewr\""}, {"REFUSED", "DENIED"}, {"\"missing\"", "\"mising\""}
    }) {
      assertThat(SCHEMA.validate(sound.replace(change[0], change[1]), InputFormat.JSON))
          .as(change[1])
          .isNotEmpty();
    }
  }

  @Test
  void theTrapsThatItCanSeeAreNamed() {
    String said = sample(WOMEN, "--by=country,year,age")
        + sample("-m=personal-savings", "--by=world,year")
        + sample("-m=businesses-started", "--by=country,year");
    for (Trap trap : Trap.values()) {
      trap.codes("aggregate").forEach(code -> assertThat(said).contains("[" + code + "]"));
    }
  }

  @Test
  void theSameWomenUnderTwoFundersAreBounds() {
    JsonNode cell = cell(
        cells(WOMEN, "--by=area,year", "--component=/uniqueCompleters"), "area", "BD-B", "2024");
    JsonNode outcome = cell.get("outcome");
    assertThat(outcome.get("kind").asString()).isEqualTo("BOUNDS");
    assertThat(outcome.get("upper").asLong()).isEqualTo(2 * outcome.get("lower").asLong());
  }

  @Test
  void spansThatOverlapAreRefused() {
    assertThat(sample(WOMEN, "--by=country,year"))
        .contains("[period/flows-overlap]", "IN-MHA-DEMO_HARBOUR");
  }

  @Test
  void runningTotalsAreNotAdded() {
    JsonNode cell = cell(cells(WOMEN, "--by=country,year"), "country", "NP", "2023");
    assertThat(cell.get("outcome").get("reasons").get(0).get("code").asString())
        .isEqualTo("aggregation/cumulative-not-added");
  }

  @Test
  void noughtsForWhatIsNotKnownAreRefusedAndTheMissingProvinceIsNot() {
    JsonNode cells = cells(WOMEN, "--by=country,year");
    JsonNode zeros = cell(cells, "country", "KH", "2025").get("outcome");
    assertThat(zeros.get("kind").asString()).isEqualTo("REFUSED");
    assertThat(zeros.get("reasons").get(0).get("code").asString())
        .isEqualTo("aggregation/zeros-for-missing");
    assertThat(cell(cells, "country", "KH", "2024").get("outcome").get("kind").asString())
        .isEqualTo("BOUNDS");
    assertThat(sample(WOMEN, "--by=country,year")).contains("[aggregation/parts-missing]");
  }

  @Test
  void currenciesAreRefusedWithTheValueOfEach() {
    String table = sample("-m=personal-savings", "--by=world,year", "--component=/balance");
    assertThat(table)
        .contains("refused", "comparison/other-currency", "- INR: mean INR")
        .contains("- KES: mean KES");
  }

  @Test
  void agesOfOtherBandsAreNotAddedAndTheTotalsAre() {
    JsonNode cells = cells(WOMEN, "--by=area,year,age");
    for (JsonNode cell : cells) {
      boolean bihar = cell.get("groups").get("area").asString().equals("IN-BR");
      if (bihar && cell.get("part") == null) {
        assertThat(cell.get("observations").asInt()).isEqualTo(2);
        assertThat(cell.get("outcome").get("kind").asString()).isEqualTo("BOUNDS");
      } else if (bihar) {
        assertThat(cell.get("observations").asInt()).isEqualTo(1);
      }
    }
  }

  @Test
  void threadsAndTheOrderOfLinesChangeNoByte() throws IOException {
    String[] plan = {WOMEN, "--by=country,year,age", "--component=all", "--format=json"};
    List<String> one = new ArrayList<>(List.of(plan));
    one.add("--threads=1");
    List<String> many = new ArrayList<>(List.of(plan));
    many.add("--threads=7");
    assertThat(sample(many.toArray(String[]::new))).isEqualTo(sample(one.toArray(String[]::new)));

    List<String> lines = new ArrayList<>(Files.readAllLines(demo.resolve("together.ndjson")));
    Path straight = Files.write(folder.resolve("a.ndjson"), lines);
    Collections.reverse(lines);
    Path turned = Files.write(folder.resolve("b.ndjson"), lines);
    String[] call = {"", WOMEN, "--by=country,year", "--format=json"};
    call[0] = straight.toString();
    JsonNode first = MAPPER.readTree(aggregate(call).out()).get("cells");
    call[0] = turned.toString();
    assertThat(MAPPER.readTree(aggregate(call).out()).get("cells")).isEqualTo(first);
  }

  @Test
  void whoDidNotReportIsCounted() {
    JsonNode cell =
        cells(WOMEN, "--by=world", "--expect=IN-MHA-DEMO_RIVERBANK,IN-MHA-0001").get(0);
    assertThat(cell.get("coverage").get("expected").toString()).contains("IN-MHA-0001");
    assertThat(cell.get("coverage").get("reported").toString()).doesNotContain("IN-MHA-0001");
  }

  @Test
  void linesFitTheWidthAndSayThatNothingIsHidden() {
    String table = sample(WOMEN, "--by=area,year,age", "--component=all");
    assertThat(table).contains("do not publish it");
    assertThat(table.lines().filter(line -> !line.contains(demo.toString())))
        .allMatch(line -> line.length() <= 100)
        .allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void aWrongCommandLineSaysWhatIsMeant() {
    String in = demo.toString();
    assertThat(aggregate(in).err()).contains("--metric is needed");
    assertThat(aggregate(in, WOMEN, "--by=aera").err()).contains("Did you mean area?");
    assertThat(aggregate(in, WOMEN, "--by=agee").err()).contains("Did you mean age?");
    assertThat(aggregate(in, WOMEN, "--gaps=zero").err()).contains("partial-null");
    assertThat(aggregate(in, WOMEN, "--component=/nothing").code()).isEqualTo(2);
    assertThat(aggregate(in, WOMEN, "--threads=0").code()).isEqualTo(2);
  }

  @Test
  void nothingToAddAndNothingToReadHaveCodesOfTheirOwn() {
    assertThat(aggregate(Run.report("folder"), "-m=audit-independence").code()).isEqualTo(1);
    Run unread = aggregate(demo.toString(), Run.report("none"), WOMEN, "--threads=3");
    assertThat(unread.code()).isEqualTo(3);
    assertThat(unread.out()).contains("COULD NOT BE READ");
  }

  @Test
  void aFaultInAThreadIsAFaultOfTheProgram() {
    Run run = new Run.Surroundings()
        .sent(new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("CANARY");
          }
        })
        .run("aggregate", "-", demo.toString(), WOMEN, "--threads=4");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).doesNotContain("CANARY");
  }
}
