// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.humanrightsmetrics.tabular.ObservationRow;
import org.humanrightsmetrics.tabular.ObservationTableReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {

  private static final Path SPEC = Path.of("../metrics-core/src/main/resources/spec");
  private static final String SAMPLES = "../metrics-examples/reports";
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  @TempDir
  Path folder;

  private static List<ObservationRow> rows(String table) throws IOException {
    List<ObservationRow> rows = new ArrayList<>();
    ObservationTableReader.Result result = ObservationTableReader.read(
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
        (line, id, row) -> rows.add(row));
    assertThat(result.faults()).isEmpty();
    assertThat(result.complete()).isTrue();
    return rows;
  }

  private String pkg() {
    return folder.resolve("pkg").toString();
  }

  @Test
  void oneTableGoesToStandardOutputAndEverythingElseDoesNot() throws IOException {
    Run run = Run.of("export", Run.report("good.json"), "--to", "csv", Run.AS_OF);
    assertThat(run.code()).isZero();
    assertThat(rows(run.out())).isNotEmpty();
    assertThat(run.err())
        .contains("Observations: 1 of 1. Reporters: 1.", "small numbers are not hidden");
    Run quiet = Run.of("export", Run.report("good.json"), "--to", "csv", Run.AS_OF, "-q");
    assertThat(quiet.out()).isEqualTo(run.out());
    assertThat(quiet.err()).isEmpty();
  }

  @Test
  void eachNumberSaysWhetherItMayBeReadBesideTheOthers() throws IOException {
    Run.of("demo", "--out", folder.resolve("demo").toString(), "-q");
    Run run = Run.of("export", folder.resolve("demo").toString(), "--to", "csv", Run.AS_OF);
    List<ObservationRow> all = rows(run.out());

    assertThat(answers(all, "personal-savings", "balance.total"))
        .contains("AFTER_ADJUSTMENT comparison/other-currency")
        .contains("YES ")
        .anyMatch(answer -> answer.startsWith("NO ") && answer.contains("comparison/other-role"));
    assertThat(answers(all, "women-trained", "uniqueCompleters"))
        .anyMatch(answer ->
            answer.startsWith("NO ") && answer.contains("comparison/other-kind-of-period"));
    assertThat(answers(all, "women-trained", "context.population.size")).containsOnly("");
    String text = Files.readString(folder.resolve("demo").resolve("riverbank.json"));
    Run sent = new Run.Surroundings().sent(text).run("export", "-", "--to", "csv", Run.AS_OF);
    assertThat(rows(sent.out())).allMatch(row -> row.comparison().isEmpty());
  }

  private static Set<String> answers(List<ObservationRow> rows, String metric, String component) {
    Set<String> answers = new TreeSet<>();
    for (ObservationRow row : rows) {
      if (row.key().metricId().equals(metric) && row.key().component().startsWith(component)) {
        answers.add(row.comparison()
            .map(each -> each.answer() + " " + String.join(";", each.reasons()))
            .orElse(""));
      }
    }
    return answers;
  }

  /** For every sample of every metric, the numbers of the file and of the table are the same. */
  @TestFactory
  Stream<DynamicTest> eachNumberOfEachMetricIsARow() throws IOException {
    try (Stream<Path> files = Files.walk(SPEC)) {
      return files
          .filter(
              file -> file.getParent().endsWith("v1/valid") && file.toString().endsWith(".json"))
          .sorted()
          .toList()
          .stream()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> numbersAgree(file)));
    }
  }

  private static void numbersAgree(Path file) throws IOException {
    Run run = Run.of("export", file.toString(), "--to", "csv", Run.AS_OF, "--format=json");
    assertThat(run.code()).as(run.err()).isZero();
    List<String> expected = new ArrayList<>();
    for (JsonNode observation : MAPPER.readTree(Files.readString(file)).path("observations")) {
      observation.properties().forEach(member -> {
        if (!member.getKey().equals("version") && !member.getKey().equals("extensions")) {
          numbers(member.getValue(), expected);
        }
      });
    }
    List<String> found = new ArrayList<>();
    for (ObservationRow row : rows(run.out())) {
      ObservationRow.Figure figure = row.figure();
      if (figure.numerator().isPresent()) {
        found.add(
            plain(figure.numerator().get()) + "/" + plain(figure.denominator().get()));
      } else {
        found.add(figure
            .value()
            .map(ExportCommandTest::plain)
            .orElseGet(() -> figure.missing().orElseThrow().code()));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void numbers(JsonNode node, List<String> numbers) {
    if (node.isNumber()) {
      numbers.add(plain(node.decimalValue()));
    } else if (node.has("numerator")) {
      numbers.add(plain(node.path("numerator").decimalValue()) + "/"
          + plain(node.path("denominator").decimalValue()));
    } else if (node.has("missing")) {
      numbers.add(
          switch (node.path("missing").asString()) {
            case "UNKNOWN" -> "unknown";
            case "NOT_APPLICABLE" -> "not-applicable";
            default -> "withheld";
          });
    } else if (node.has("from") && node.has("count")) {
      numbers.add(plain(node.path("count").decimalValue()));
    } else {
      node.forEach(inner -> numbers(inner, numbers));
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  @Test
  void aPackageDescribesExactlyWhatLiesInIt() throws Exception {
    Run run = Run.of("export", SAMPLES, "--to", "datapackage", "--out", pkg(), Run.AS_OF);
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    Path out = Path.of(pkg());
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "observations.csv",
              "metrics.csv",
              "reporters.csv",
              "codes.csv",
              "codebook.csv",
              "codebook.html",
              "datapackage.json",
              "manifest.json",
              "CITATION.cff",
              "README.md",
              "labels.do");
    }
    JsonNode manifest = MAPPER.readTree(Files.readString(out.resolve("manifest.json")));
    assertThat(manifest.path("outputs")).hasSize(10);
    for (JsonNode file : manifest.path("outputs")) {
      byte[] bytes = Files.readAllBytes(out.resolve(file.path("path").asString()));
      assertThat(file.path("bytes").asLong()).isEqualTo(bytes.length);
      assertThat(file.path("sha256").asString()).isEqualTo(sha256(bytes));
    }
    assertThat(manifest.at("/disclosure/control").asString()).isEqualTo("none");
    Map<String, List<List<String>>> tables = tables(out);
    assertThat(manifest.path("rows").asInt())
        .isEqualTo(tables.get("observations").size() - 1);
    for (JsonNode table :
        MAPPER.readTree(Files.readString(out.resolve("datapackage.json"))).path("resources")) {
      keysHold(table, tables);
    }
    assertThat(Files.readString(out.resolve("README.md"))).contains("small numbers are not hidden");
    assertThat(Files.readString(out.resolve("codebook.html")))
        .startsWith("<!DOCTYPE html>")
        .contains("What is not counted", "uniqueCompleters")
        .doesNotContain("<script", "http");
  }

  @Test
  void theCodebookExplainsEveryComponentAndEveryCodeHasALabel() throws IOException {
    List<String> samples;
    try (Stream<Path> files = Files.walk(SPEC)) {
      samples = files
          .filter(
              file -> file.getParent().endsWith("v1/valid") && file.toString().endsWith(".json"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
    List<String> export = new ArrayList<>(List.of("export", "--to=datapackage", "--out", pkg()));
    export.add(Run.AS_OF);
    export.addAll(samples);
    assertThat(Run.of(export.toArray(String[]::new)).code()).isZero();
    Map<String, List<List<String>>> tables = tables(Path.of(pkg()));
    Set<String> explained = pairs(tables.get("codebook"), "metric_id", "component");
    for (String pair : pairs(tables.get("observations"), "metric_id", "component")) {
      assertThat(explained)
          .contains(pair.replaceAll("\\.[0-9]+(?=\\.|$)", ".*")
              .replaceAll("\\.p[0-9]+$", ".p*")
              .replaceAll("\\.from .*$", ".from *"));
    }
    List<List<String>> observations = tables.get("observations");
    Set<String> codes = pairs(tables.get("codes"), "column", "code");
    List<String> header = observations.get(0);
    for (String name : header.subList(header.indexOf("population") + 1, header.indexOf("value"))) {
      column(observations, name).forEach(code -> assertThat(codes).contains(name + " " + code));
    }
    assertThat(column(tables.get("codes"), "label")).doesNotContain("");
  }

  private static Set<String> pairs(List<List<String>> rows, String first, String second) {
    Set<String> pairs = new HashSet<>();
    List<String> header = rows.get(0);
    rows.subList(1, rows.size())
        .forEach(row ->
            pairs.add(row.get(header.indexOf(first)) + " " + row.get(header.indexOf(second))));
    return pairs;
  }

  private static void keysHold(JsonNode table, Map<String, List<List<String>>> tables) {
    List<List<String>> rows = tables.get(table.path("name").asString());
    List<String> header = rows.get(0);
    List<String> fields = new ArrayList<>();
    for (JsonNode field : table.at("/schema/fields")) {
      fields.add(field.path("name").asString());
      if (field.path("constraints").path("required").asBoolean(false)) {
        assertThat(column(rows, field.path("name").asString())).doesNotContain("");
      }
      Set<String> codes = new HashSet<>(Set.of(""));
      field.path("categories").forEach(each -> codes.add(each.path("value").asString()));
      if (codes.size() > 1) {
        assertThat(codes).containsAll(column(rows, field.path("name").asString()));
      }
    }
    assertThat(fields).isEqualTo(header);
    List<List<String>> keys = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      List<String> key = new ArrayList<>();
      table
          .at("/schema/primaryKey")
          .forEach(name -> key.add(row.get(header.indexOf(name.asString()))));
      keys.add(key);
    }
    assertThat(keys).doesNotHaveDuplicates();
    for (JsonNode foreign : table.at("/schema/foreignKeys")) {
      assertThat(column(
              tables.get(foreign.at("/reference/resource").asString()),
              foreign.at("/reference/fields/0").asString()))
          .containsAll(column(rows, foreign.at("/fields/0").asString()));
    }
  }

  private static Set<String> column(List<List<String>> rows, String name) {
    Set<String> cells = new HashSet<>();
    int at = rows.get(0).indexOf(name);
    rows.subList(1, rows.size()).forEach(row -> cells.add(row.get(at)));
    return cells;
  }

  private static Map<String, List<List<String>>> tables(Path folder) throws IOException {
    Map<String, List<List<String>>> tables = new HashMap<>();
    for (String name : List.of("observations", "metrics", "reporters", "codes", "codebook")) {
      tables.put(name, csv(Files.readString(folder.resolve(name + ".csv"))));
    }
    return tables;
  }

  /** A second, plain reader of CSV, so that the library does not judge itself. */
  private static List<List<String>> csv(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void whatIsLeftOutIsCountedByItsReason() throws IOException {
    Run run = Run.of(
        "export",
        SAMPLES + "/typical-mistakes.json",
        "--to=csv",
        "--out",
        folder.resolve("o.csv").toString(),
        Run.AS_OF);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("LEFT OUT", "1  women-trained/completed-exceeds-started", "hrm validate");
    Run json = Run.of(
        "export",
        SAMPLES + "/typical-mistakes.json",
        "--to=csv",
        "--out",
        folder.resolve("p.csv").toString(),
        Run.AS_OF,
        "--format=json");
    JsonNode told = MAPPER.readTree(json.out());
    assertThat(told.path("format").asString()).isEqualTo("hrm-export/1");
    long leftOut = 0;
    for (JsonNode count : told.at("/observations/leftOut")) {
      leftOut += count.asLong();
    }
    assertThat(told.at("/observations/in").asLong())
        .isEqualTo(told.at("/observations/out").asLong() + leftOut);
    assertThat(told.path("disclosureControl").asString()).isEqualTo("none");
  }

  /** The schemas that describe the two documents for programs, with an independent judge. */
  @Test
  void summaryAndManifestAreWhatTheirSchemasSay() throws IOException {
    Run run =
        Run.of("export", SAMPLES, "--to=datapackage", "--out", pkg(), Run.AS_OF, "--format=json");
    assertThat(faults("hrm-export-1", run.out())).isEmpty();
    String manifest = Files.readString(Path.of(pkg(), "manifest.json"));
    assertThat(faults("hrm-manifest-1", manifest)).isEmpty();
    assertThat(faults("hrm-export-1", run.out().replace("\"none\"", "\"some\"")))
        .isNotEmpty();
    assertThat(faults("hrm-manifest-1", manifest.replace("\"rows\"", "\"lines\"")))
        .isNotEmpty();
  }

  private static List<String> faults(String schema, String json) throws IOException {
    try (InputStream in = Hrm.class.getResourceAsStream(schema + ".schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema judge = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
      List<String> faults = new ArrayList<>();
      judge.validate(json, InputFormat.JSON).forEach(error -> faults.add(error.toString()));
      return faults;
    }
  }

  @Test
  void orderOfInputsAndRepetitionChangeNothing() throws IOException {
    String one = SAMPLES + "/ngo-two-years.json";
    String other = SAMPLES + "/supplier-voice-and-audits.json";
    String usual = Run.of("export", one, other, "--to=csv", Run.AS_OF).out();
    assertThat(Run.of("export", other, one, "--to=csv", Run.AS_OF).out()).isEqualTo(usual);
    Run.of("export", one, other, "--to=datapackage", "--out", pkg(), Run.AS_OF);
    String manifest = Files.readString(Path.of(pkg(), "manifest.json"));
    Run again =
        Run.of("export", other, one, "--to=datapackage", "--out", pkg(), Run.AS_OF, "--force");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(Files.readString(Path.of(pkg(), "manifest.json"))).isEqualTo(manifest);
    assertThat(Files.readString(Path.of(pkg(), "observations.csv"))).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken.json", "empty.json", "not-there.json"})
  void whereAnInputCannotBeReadNothingIsWritten(String name) throws IOException {
    Run run = Run.of(
        "export", Run.report("good.json"), Run.report(name), "--to=datapackage", "--out", pkg());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("nothing was written");
    assertThat(run.out()).isEmpty();
    assertThat(Path.of(pkg())).doesNotExist();
  }

  @Test
  void anExistingPackageIsReplacedOnlyWhenAskedTo() throws IOException {
    Run.of("export", Run.report("good.json"), "--to=datapackage", "--out", pkg(), Run.AS_OF);
    String before = Files.readString(Path.of(pkg(), "manifest.json"));
    String[] export = {"export", SAMPLES, "--to=datapackage", "--out", pkg(), Run.AS_OF};
    Run refused = Run.of(export);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("is not empty", "--force");
    assertThat(Files.readString(Path.of(pkg(), "manifest.json"))).isEqualTo(before);
    Run unreadable =
        Run.of("export", Run.report("broken.json"), "--to=datapackage", "--out", pkg(), "--force");
    assertThat(unreadable.code()).isEqualTo(3);
    assertThat(Files.readString(Path.of(pkg(), "manifest.json"))).isEqualTo(before);
    try (Stream<Path> files = Files.list(Path.of(pkg()))) {
      assertThat(files).hasSize(11);
    }
  }

  @Test
  void aWrongCommandLineIsSaid() {
    assertThat(Run.of("export", Run.report("good.json"), "--to=datapackage").err())
        .contains("needs --out");
    assertThat(Run.of("export", Run.report("good.json")).code()).isEqualTo(2);
    assertThat(Run.of("export", Run.report("good.json"), "--to=xlsx").code()).isEqualTo(2);
    assertThat(Run.of("export", Run.report("good.json"), "--to=csv", "--as-of=soon")
            .err())
        .contains("--as-of takes a day");
  }

  @Test
  void whatAnotherProgramSendsIsExported() throws IOException {
    Run run = new Run.Surroundings()
        .sent(Files.readString(Run.path("good.json")))
        .run("export", "-", "--to=csv", Run.AS_OF);
    assertThat(run.code()).isZero();
    assertThat(rows(run.out()))
        .allSatisfy(row -> assertThat(row.provenance().file()).isEqualTo("standard input"));
  }

  @Test
  void spreadsheetsGetTheMarkOnlyWhenAskedFor() {
    String[] export = {"export", Run.report("good.json"), "--to=csv", Run.AS_OF};
    String plain = Run.of(export).out();
    assertThat(plain).startsWith("obs_id,");
    assertThat(Run.of("export", Run.report("good.json"), "--to=csv", Run.AS_OF, "--excel")
            .out())
        .isEqualTo("\uFEFF" + plain);
  }
}
