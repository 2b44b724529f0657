// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.humanrightsmetrics.cli.demo.Trap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(Run.of("schema", "comparison").out());

  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir
  static Path demo;

  @TempDir
  Path folder;

  @BeforeAll
  static void writeTheSample() {
    assertThat(Run.of("demo", "--out", demo.toString(), "--force", "-q").code()).isZero();
  }

  private static Run compare(String... arguments) {
    List<String> all = new ArrayList<>(List.of("compare", Run.AS_OF));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray(String[]::new));
  }

  private static JsonNode json(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--format=json");
    return MAPPER.readTree(compare(all.toArray(String[]::new)).out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--along=time,area,reporter", "--along=time", "--along=role", "--along=group,area"
      })
  void everyResultFitsItsSchema(String along) {
    for (String input : List.of(demo.toString(), Run.report("mixed.ndjson"), Run.report("none"))) {
      assertThat(SCHEMA.validate(
              compare(input, along, "--format=json").out(),
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
          .isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatIsNoResult() {
    String sound = compare(demo.toString(), "--format=json").out();
    assertThat(SCHEMA.validate(sound.replace("\"groups\"", "\"gruops\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(SCHEMA.validate(sound.replace("ADJUSTABLE", "CARE"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void noObservationIsLostBetweenReadingAndGroups() {
    JsonNode result = json(demo.toString());
    long used = 0;
    for (JsonNode input : result.get("inputs")) {
      JsonNode counts = input.get("observations");
      long leftOut = 0;
      for (JsonNode count : counts.get("leftOut")) {
        leftOut += count.asLong();
      }
      assertThat(counts.get("read").asLong())
          .isEqualTo(counts.get("used").asLong() + counts.get("notAsked").asLong() + leftOut);
      used += counts.get("used").asLong();
    }
    long grouped = 0;
    for (JsonNode metric : result.get("metrics")) {
      for (JsonNode group : metric.get("groups")) {
        grouped += group.get("observations").size();
      }
    }
    assertThat(used).isEqualTo(245);
    assertThat(grouped).isEqualTo(used);
  }

  @Test
  void theTrapsThatItCanSeeAreNamed() {
    String said = compare(demo.toString()).out();
    for (Trap trap : Trap.values()) {
      trap.codes("compare").forEach(code -> assertThat(said).contains("[" + code + "]"));
    }
  }

  @Test
  void currenciesAreKeptApartWithTheRateThatWouldMendIt() {
    Run run = compare(demo.toString(), "--metric=personal-savings");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("INR | USD", "INR | KHR", "comparison/other-currency")
        .contains("What would mend it: a dated rate of exchange")
        .contains("left out until it is mended: 1", "[personal-savings/currencies-mixed]");
  }

  @Test
  void runningTotalsNeverStandBesideNumbersOfAYear() {
    Run run = compare(demo.toString(), "--metric=women-trained");
    assertThat(run.out())
        .contains("FLOW | CUMULATIVE", "comparison/other-kind-of-period")
        .contains("women-trained/looks-cumulative, observations: 1");
  }

  @Test
  void womenThatMayBePlacesAreDoubted() {
    assertThat(compare(demo.toString(), "--metric=women-trained").out())
        .contains("women-trained/enrolments-counted-as-women, observations: 4");
  }

  @Test
  void otherAgeBandsTouchTheAgesAndNotTheTotals() {
    assertThat(compare(demo.toString(), "--metric=women-trained").out())
        .contains("Y18T25 Y25T40 Y40PLUS | Y18T30 Y30T50 Y50PLUS", "comparison/other-age-bands");
    Run byAge =
        compare(demo.toString(), "--metric=women-trained", "--component=/uniqueCompleters/by/age");
    assertThat(byAge.out()).contains("women-trained /uniqueCompleters/by/age");
  }

  @Test
  void overlapRepetitionAndThePeopleInSeveralReportsAreTold() {
    assertThat(compare(demo.toString(), "--metric=women-trained").out())
        .contains("comparison/periods-overlap", "2024-04-01", "comparison/same-people");
  }

  @Test
  void theOrderOfTheInputsChangesNothing() throws IOException {
    Path together = demo.resolve("together.ndjson");
    List<String> lines = new ArrayList<>(Files.readAllLines(together));
    Collections.reverse(lines);
    Path turned = folder.resolve("turned.ndjson");
    Files.write(turned, lines);
    JsonNode straight = json(together.toString()).get("metrics");
    JsonNode shuffled = json(turned.toString()).get("metrics");
    assertThat(members(shuffled)).isEqualTo(members(straight));
  }

  private static List<String> members(JsonNode metrics) {
    List<String> members = new ArrayList<>();
    for (JsonNode metric : metrics) {
      for (JsonNode group : metric.get("groups")) {
        for (JsonNode each : group.get("observations")) {
          members.add(metric.get("metric").asString() + " " + group.get("group") + " "
              + each.get("reporter") + " " + each.get("area") + " " + each.get("firstDay"));
        }
      }
    }
    return members;
  }

  @Test
  void linesFitTheWidthAndEndWithoutSpaces() {
    assertThat(compare(demo.toString(), "--verbose").lines())
        .allMatch(line -> line.length() <= 100)
        .allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void standardInputIsRead() throws IOException {
    String sent = Files.readString(demo.resolve("riverbank.json"));
    Run run = new Run.Surroundings().sent(sent).run("compare", "-", "-m=women-trained", Run.AS_OF);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("standard input", "Example Riverbank Trust");
  }

  @Test
  void theResultGoesToAFileThatIsNotReplacedUnlessForced() throws IOException {
    Path out = folder.resolve("comparison.json");
    String[] call = {demo.toString(), "-f=json", "-o=" + out};
    Run run = compare(call);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(out))
        .isEqualTo(compare(demo.toString(), "-f=json").out());
    assertThat(compare(call).code()).isEqualTo(2);
    assertThat(compare(demo.toString(), "-f=json", "-o=" + out, "--force").code())
        .isZero();
  }

  @Test
  void whatCannotBeReadIsSaidAndEndsWithThree() {
    Run run = compare(demo.toString(), Run.report("none"), Run.report("broken.json"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("COULD NOT BE READ", "ONLY PARTLY CHECKED");
    assertThat(compare(Run.report("bad.json"), "-m=audit-independence").code()).isEqualTo(1);
  }

  @Test
  void anUnknownMetricVersionOrComponentIsAWrongCommandLine() {
    assertThat(compare(demo.toString(), "-m=women-traned").err())
        .contains("Did you mean women-trained?");
    assertThat(compare(demo.toString(), "-m=women-trained@7").err()).contains("women-trained@1");
    assertThat(compare(demo.toString(), "-m=women-trained@1").code()).isZero();
    assertThat(compare(demo.toString(), "--component=/jobs/net").err()).contains("--metric");
    for (String wrong : List.of("/jobz", "jobs", "/")) {
      Run run = compare(demo.toString(), "-m=businesses-started", "--component=" + wrong);
      assertThat(run.code()).as(wrong).isEqualTo(2);
      assertThat(run.err()).contains("is no component of businesses-started");
    }
    assertThat(compare(demo.toString(), "--along=colour").code()).isEqualTo(2);
  }
}
