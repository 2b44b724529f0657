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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.humanrightsmetrics.disclosure.Attacker;
import org.humanrightsmetrics.disclosure.PublishedTable;
import org.humanrightsmetrics.tabular.PublishedFilesReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PublishCommandTest {

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(Run.of("schema", "release").out());

  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir
  static Path demo;

  @TempDir
  Path folder;

  @BeforeAll
  static void writeTheSample() {
    assertThat(Run.of("demo", "--out", demo.toString(), "--force", "-q").code()).isZero();
  }

  private Run publish(String... arguments) {
    List<String> all = new ArrayList<>(
        List.of("publish", Run.AS_OF, "--secret=" + folder.resolve("my.key"), "--out=" + table()));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray(String[]::new));
  }

  private Path table() {
    return folder.resolve("table");
  }

  private static String sample(String name) {
    return demo.resolve(name).toString();
  }

  private List<PublishedTable> written() throws IOException {
    try (InputStream cells = Files.newInputStream(table().resolve("published.csv"));
        InputStream layout = Files.newInputStream(table().resolve("layout.csv"))) {
      return PublishedFilesReader.read(cells, layout);
    }
  }

  private String text(String name) throws IOException {
    return Files.readString(table().resolve(name));
  }

  @Test
  void verySmallGroupsAreHiddenWithWhatWouldGiveThemAway() throws IOException {
    Run run = publish(sample("workshop.json"), "--metric=women-trained", "--by=area,year,age");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Hidden numbers found exactly: 0.", "Hidden numbers proved to be small: 0.")
        .contains("WRITTEN", "Before you publish");
    assertThat(text("published.csv")).contains(",Q,withheld").doesNotContain(",5,0,PERSON");
    assertThat(written()).anyMatch(each -> each.hiddenCells() > 0);
    assertThat(Attacker.knowing(11).attack(written()).isHarmless()).isTrue();
  }

  @Test
  void ofAShareBothItsNumbersAndTheOthersAreProtected() throws IOException {
    Run run = publish(
        sample("riverbank.json"),
        "--metric=children-school-enrolment",
        "--component=/ageSpecific",
        "--by=area,year,sex");

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(text("published.csv")).contains(",YES,", ",NO,");
  }

  @Test
  void whatCannotBeAddedUpStandsInNoTableAndIsNamed() {
    Run run = publish(sample("together.ndjson"), "--metric=women-trained", "--by=area,year");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("IN NO TABLE", "[period/flows-overlap]");
  }

  @Test
  void theSameInputsAndSecretGiveTheSameBytes() throws IOException {
    String[] call = {sample("workshop.json"), "--metric=women-trained", "--by=area,year,age"};
    publish(call);
    String first = text("published.csv") + text("layout.csv") + text("manifest.json");
    assertThat(publish(call).code()).as("the folder is not empty").isEqualTo(2);
    List<String> again = new ArrayList<>(List.of(call));
    again.add("--force");
    publish(again.toArray(String[]::new));

    assertThat(text("published.csv") + text("layout.csv") + text("manifest.json"))
        .isEqualTo(first);
  }

  @Test
  void nothingPublishedNamesAnInput() throws IOException {
    publish(sample("workshop.json"), "--metric=women-trained", "--by=area,year,age");

    try (Stream<Path> files = Files.list(table())) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("workshop");
      }
    }
    assertThat(Files.readString(folder.resolve("table.private.json"))).contains("workshop.json");
  }

  @Test
  void theResultFitsItsSchema() {
    for (String input : List.of("workshop.json", "together.ndjson", "apparel.json")) {
      Run run = publish(
          sample(input),
          "--metric=women-trained",
          "--by=area,year,age",
          "--format=json",
          "--force");
      assertThat(SCHEMA.validate(run.out(), InputFormat.JSON)).as(input).isEmpty();
    }
    String sound = publish(
            sample("workshop.json"), "--metric=women-trained", "--format=json", "--force")
        .out();
    assertThat(SCHEMA.validate(sound.replace("\"hidden\"", "\"hiden\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void aLedgerRemembersAndRefusesAReleaseTwice() throws IOException {
    Path ledger = folder.resolve("releases.ndjson");
    String[] call = {
      sample("riverbank.json"),
      "--metric=women-trained",
      "--by=area,year",
      "--force",
      "--ledger=" + ledger,
      "--release=first"
    };
    assertThat(publish(call).code()).isZero();
    assertThat(Files.readAllLines(ledger)).hasSize(1);
    assertThat(publish(call).err()).contains("has a release 'first' already");

    Files.writeString(
        ledger,
        Files.readString(ledger, StandardCharsets.UTF_8).replaceFirst("2026-06-30", "2026-06-29"));
    Run broken = publish(call);
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("was changed");
  }

  /** A report with readings of one running total, taken from the sample. */
  private String runningTotal(String name, int... yearsAndWomen) throws IOException {
    ObjectNode report =
        (ObjectNode) MAPPER.readTree(demo.resolve("hillside.json").toFile());
    ArrayNode readings = MAPPER.createArrayNode();
    for (JsonNode each : report.get("observations")) {
      boolean isTotal = each.get("metric").asString().equals("women-trained")
          && each.get("context").get("period").get("kind").asString().equals("CUMULATIVE");
      for (int i = 0; isTotal && readings.size() < yearsAndWomen.length / 2; i += 2) {
        ObjectNode reading = ((ObjectNode) each).deepCopy();
        ((ObjectNode) reading.get("context").get("period"))
            .put("asOf", yearsAndWomen[i] + "-12-31");
        reading.remove(
            List.of("enrolments", "started", "completed", "droppedOut", "inProgress", "hours"));
        ObjectNode women = reading.putObject("uniqueCompleters").put("total", yearsAndWomen[i + 1]);
        women.putObject("by").putObject("trainingType").put("LEGAL_RIGHTS", yearsAndWomen[i + 1]);
        readings.add(reading);
      }
    }
    report.set("observations", readings);
    Path file = folder.resolve(name);
    Files.writeString(file, report.toString());
    return file.toString();
  }

  @Test
  void theDifferenceOfTwoReadingsIsANumberToo() throws IOException {
    String both = runningTotal("both.json", 2024, 405, 2025, 408);
    assertThat(publish(both, "--metric=women-trained", "--by=area,year").err()).isEmpty();

    assertThat(text("published.csv")).contains(",2024,ACTUAL,405,").doesNotContain(",408,");
  }

  @Test
  void soItIsWhenTheEarlierReadingWasReleasedBefore() throws IOException {
    String ledger = "--ledger=" + folder.resolve("releases.ndjson");
    String[] call = {"--metric=women-trained", "--by=area,year", "--force", ledger};
    publish(first(runningTotal("first.json", 2024, 405), call, "--release=2024"));
    assertThat(text("published.csv")).contains(",2024,ACTUAL,405,");

    publish(first(runningTotal("second.json", 2025, 408), call, "--release=2025"));
    assertThat(text("published.csv")).contains(",2025,ACTUAL,,").doesNotContain(",408,");
  }

  private static String[] first(String input, String[] call, String last) {
    List<String> all = new ArrayList<>(List.of(input));
    all.addAll(List.of(call));
    all.add(last);
    return all.toArray(String[]::new);
  }

  @Test
  void aPolicyOfTheOwnersMayAskForMore() throws IOException {
    Path policy = folder.resolve("policy.json");
    Files.writeString(
        policy,
        "{\"format\":\"hrm-disclosure-policy/1\",\"id\":\"ours\",\"version\":3,"
            + "\"profile\":\"publish\",\"k\":100000,\"insiderK\":100000}");
    Run run = publish(
        sample("riverbank.json"),
        "--metric=women-trained",
        "--by=area,year",
        "--policy=" + policy,
        "--format=json");
    JsonNode result = MAPPER.readTree(run.out());

    assertThat(result.get("hidden").asLong()).isEqualTo(result.get("cells").asLong());
    Files.writeString(policy, "{\"format\":\"hrm-disclosure-policy/1\",\"kk\":1}");
    assertThat(publish(sample("riverbank.json"), "--metric=women-trained", "--policy=" + policy)
            .err())
        .contains("cannot be used");
  }

  @Test
  void proofsAreWrittenWhereTheOwnerWantsThem() {
    Path proofs = folder.resolve("proofs");
    publish(
        sample("workshop.json"),
        "--metric=women-trained",
        "--by=area,year,age",
        "--certificate=" + proofs);

    assertThat(proofs.resolve("certificate-1.json")).exists();
  }

  @Test
  void whatIsAskedForMustMakeSense() {
    assertThat(publish(sample("riverbank.json")).err()).contains("--metric is needed");
    assertThat(publish(sample("riverbank.json"), "--metric=women-trained", "--min-cell=5")
            .err())
        .contains("--min-cell takes 11 or more");
    assertThat(publish(sample("riverbank.json"), "--metric=women-trained", "--by=area,country")
            .err())
        .contains("laid out by one of");
    assertThat(publish(sample("nobody.json"), "--metric=women-trained").code()).isEqualTo(3);
    assertThat(table()).doesNotExist();
  }
}
