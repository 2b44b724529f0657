// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.humanrightsmetrics.json.schema.SchemaJudge.EXACT;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.json.MetricSchema;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MetricSchemaTest {

  private static final MetricCatalogue CATALOGUE = StandardMetrics.CATALOGUE.plus(EveryKind.TYPE);
  private static final SchemaJudge REPORT = SchemaJudge.of(MetricSchema.ofReport(CATALOGUE));
  private static final SchemaJudge LINE =
      SchemaJudge.ofDefinition(MetricSchema.ofReport(CATALOGUE), "line");
  private static final SchemaJudge EVERY_KIND = SchemaJudge.of(MetricSchema.of(EveryKind.TYPE));

  @TestFactory
  List<DynamicTest> everySchemaIsASchema() {
    List<DynamicTest> tests = new ArrayList<>();
    for (MetricType<?> type : CATALOGUE.types()) {
      tests.add(isSchema(type.toString(), MetricSchema.of(type)));
    }
    tests.add(isSchema("report", MetricSchema.ofReport(CATALOGUE)));
    tests.add(isSchema("report without metrics", MetricSchema.ofReport(MetricCatalogue.of())));
    return tests;
  }

  private static DynamicTest isSchema(String name, String schema) {
    return DynamicTest.dynamicTest(
        name, () -> assertThat(SchemaJudge.ofSchemas().errors(schema)).isEmpty());
  }

  @Test
  void metaSchemaRefusesWhatIsNoSchema() {
    assertThat(SchemaJudge.ofSchemas().errors("{\"type\": \"whole\", \"required\": 1}"))
        .isNotEmpty();
  }

  @Test
  void sameMetricGivesSameText() {
    assertThat(MetricSchema.of(EveryKind.TYPE)).isEqualTo(MetricSchema.of(EveryKind.TYPE));
    assertThat(MetricSchema.ofReport(CATALOGUE)).isEqualTo(MetricSchema.ofReport(CATALOGUE));
  }

  @Test
  void textIsWhatAnyJsonLibraryReads() {
    String schema = MetricSchema.of(EveryKind.TYPE);
    assertThat(EXACT.readTree(schema).get("$id").stringValue())
        .isEqualTo("https://humanrightsmetrics.org/schema/every-kind/v3");
    assertThat(schema)
        .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    assertThat(schema).endsWith("}\n").doesNotContain("\t").doesNotContain("\r");
  }

  @Test
  void neverOffersAnAnonymousChoice() {
    assertThat(MetricSchema.ofReport(CATALOGUE))
        .doesNotContain("\"oneOf\"", "\"anyOf\"", "unevaluated", "multipleOf", "\"not\"");
  }

  @Test
  void everyObjectIsClosedExceptExtensionsAndChoices() {
    List<String> open = new ArrayList<>();
    for (MetricType<?> type : CATALOGUE.types()) {
      collectOpenObjects("", EXACT.readTree(MetricSchema.of(type)), open);
    }
    assertThat(open).isEmpty();
  }

  private static void collectOpenObjects(String place, JsonNode node, List<String> open) {
    boolean isCondition =
        place.endsWith("/if") || place.endsWith("/then") || place.endsWith("/else");
    if (node.has("properties")
        && !isCondition
        && !place.endsWith("/properties")
        && !node.path("additionalProperties").isBoolean()) {
      open.add(place);
    }
    node.properties()
        .forEach(each -> collectOpenObjects(place + "/" + each.getKey(), each.getValue(), open));
  }

  @Test
  void everyPatternIsAnchored() {
    EXACT.readTree(MetricSchema.ofReport(CATALOGUE)).findValues("pattern").stream()
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .forEach(pattern -> assertThat(pattern).startsWith("^").endsWith("$"));
  }

  @Test
  void metricByItselfAndInsideTheReportSchemaIsTheSame() {
    JsonNode report = EXACT.readTree(MetricSchema.ofReport(CATALOGUE)).get("$defs");
    for (MetricType<?> type : CATALOGUE.types()) {
      ObjectNode alone = (ObjectNode) EXACT.readTree(MetricSchema.of(type));
      ObjectNode inside = (ObjectNode) report.get(type.id() + "-v" + type.version());
      assertThat(inside.get("properties")).isEqualTo(alone.get("properties"));
      assertThat(inside.get("required")).isEqualTo(alone.get("required"));
    }
  }

  @TestFactory
  List<DynamicTest> soundDocumentsPassInEachOfTheirForms() {
    List<DynamicTest> tests = new ArrayList<>();
    for (MetricType<?> type : CATALOGUE.types()) {
      SchemaJudge own = SchemaJudge.of(MetricSchema.of(type));
      tests.add(DynamicTest.dynamicTest(type.toString(), () -> {
        Random random = new Random(20_261_124);
        for (int i = 0; i < 300; i++) {
          ObjectNode report = new ShapeSamples(random, i == 0 ? 1 : i == 1 ? 0 : 0.5).report(type);
          ObjectNode observation = (ObjectNode) report.get("observations").get(0);
          assertThat(REPORT.errors(report)).as(report.toString()).isEmpty();
          assertThat(own.errors(observation)).as(report.toString()).isEmpty();
          assertThat(LINE.errors(observation)).hasSize(1);
          observation.set("reporter", report.get("reporter"));
          assertThat(LINE.errors(observation)).isEmpty();
          assertThat(own.errors(observation)).isEmpty();
          assertThat(REPORT.errors(report)).hasSize(1);
        }
      }));
    }
    return tests;
  }

  /** The promise to those who see errors of a schema: one wrong field, one error. */
  @TestFactory
  List<DynamicTest> oneWrongFieldMakesOneError() {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(oneError("another standard", report -> report.put("standard", "x/9")));
    tests.add(oneError("no standard", report -> report.remove("standard")));
    tests.add(oneError("unknown member of the report", report -> report.put("author", "x")));
    tests.add(oneError("no reporter", report -> report.remove("reporter")));
    tests.add(oneError("observations in a group", report -> report.putObject("observations")));
    tests.add(oneError(
        "observation as text", report -> report.putArray("observations").add("x")));
    tests.add(observation("unknown metric", o -> o.put("metric", "men-trained")));
    tests.add(observation("metric as number", o -> o.put("metric", 1)));
    tests.add(observation("no metric", o -> o.remove("metric")));
    tests.add(observation("unknown version", o -> o.put("version", 2)));
    tests.add(observation("version as text", o -> o.put("version", "3")));
    tests.add(observation("no version", o -> o.remove("version")));
    tests.add(observation("missing field", o -> o.remove("label")));
    tests.add(observation("misspelt member", o -> o.put("labels", "x")));
    tests.add(observation("unknown code", o -> o.put("closed", "PERHAPS")));
    tests.add(observation("code as number", o -> o.put("closed", 1)));
    tests.add(observation("code of another form", o -> o.put("open", "India")));
    tests.add(observation("blank text", o -> o.put("label", "\u3000")));
    tests.add(observation("long text", o -> o.put("label", "12345678")));
    tests.add(observation("date of another form", o -> o.put("day", "31.12.2025")));
    tests.add(observation("no date", o -> o.put("day", 20_251_231)));
    tests.add(observation("count as text", o -> o.put("count", "405")));
    tests.add(observation("count with decimals", o -> o.put("count", 1.5)));
    tests.add(observation("count below zero", o -> o.put("count", -1)));
    tests.add(observation("unknown reason", o -> o.putObject("count").put("missing", "LOST")));
    tests.add(observation("no reason", o -> o.putObject("count")));
    tests.add(observation("null", o -> o.putNull("count")));
    tests.add(observation("bare amount", o -> o.put("amount", 12)));
    tests.add(observation("no currency", o -> o.putObject("amount").put("value", 12)));
    tests.add(observation(
        "value beside the reason",
        o -> o.putObject("amount").put("missing", "UNKNOWN").put("value", 12)));
    tests.add(observation("money without currency", o -> o.putObject("wages").put("mean", 12)));
    tests.add(observation(
        "currency of days", o -> o.putObject("waiting").put("currency", "INR").put("mean", 12)));
    tests.add(observation(
        "percentile out of range",
        o -> o.putObject("waiting").putObject("percentiles").put("p100", 1)));
    tests.add(observation(
        "unknown split", o -> ((ObjectNode) o.get("split").get("by")).putObject("colour")));
    tests.add(observation(
        "unknown part",
        o -> ((ObjectNode) o.get("split").get("by").get("gender"))
            .putObject("OTHER")
            .put("missing", "UNKNOWN")));
    tests.add(observation("empty list", o -> o.putArray("visits")));
    tests.add(observation(
        "long list", o -> o.putArray("countries").add("IN").add("BD").add("KH")));
    tests.add(
        observation("extension of another form", o -> o.putObject("extensions").put("own", 1)));
    return tests;
  }

  private static DynamicTest observation(String name, Consumer<ObjectNode> spoil) {
    return oneError(
        name, report -> spoil.accept((ObjectNode) report.get("observations").get(0)));
  }

  private static DynamicTest oneError(String name, Consumer<ObjectNode> spoil) {
    return DynamicTest.dynamicTest(name, () -> {
      ObjectNode report = new ShapeSamples(new Random(7), 1).report(EveryKind.TYPE);
      assertThat(REPORT.errors(report)).isEmpty();
      spoil.accept(report);
      assertThat(REPORT.asValidatorsCome().errors(report)).hasSize(1);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30", "2023-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-2-3",
            "20250203",
        "2025-02-03T00:00:00", "2025-02-03Z", "+12025-02-03", "-0001-01-01", "2025-02-03 ", " ", ""
      })
  void refusesWhatIsNoDay(String day) {
    assertThat(EVERY_KIND.errors(with("day", EXACT.getNodeFactory().stringNode(day))))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-28", "2024-02-29", "0000-01-01", "9999-12-31"})
  void takesADay(String day) {
    assertThat(EVERY_KIND.errors(with("day", EXACT.getNodeFactory().stringNode(day))))
        .isEmpty();
  }

  /** The verdict of {@code LocalDate}, for everything that looks like a day. */
  @Test
  void patternOfADayIsTheCalendar() {
    Pattern day = Pattern.compile(EXACT
        .readTree(MetricSchema.of(EveryKind.TYPE))
        .get("$defs")
        .get("date")
        .get("pattern")
        .stringValue());
    List<String> differing = new ArrayList<>();
    for (int year = 0; year <= 9_999; year++) {
      // Only February depends on the year.
      boolean whole = year == 2023 || year == 2024;
      for (int month = whole ? 0 : 2; month <= (whole ? 13 : 2); month++) {
        for (int of = whole ? 0 : 28; of <= (whole ? 32 : 30); of++) {
          String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, of);
          boolean exists = month >= 1
              && month <= 12
              && of >= 1
              && of <= YearMonth.of(year, month).lengthOfMonth();
          if (day.matcher(text).find() != exists) {
            differing.add(text);
          }
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void patternsFitTheWholeTextOnly() {
    for (String text : List.of("abcde", "xab1", "AB", "ab\n", "\nab", "", "ab ")) {
      assertThat(EVERY_KIND.errors(with("form", EXACT.getNodeFactory().stringNode(text))))
          .as(text)
          .isNotEmpty();
    }
    assertThat(EVERY_KIND.errors(with("both", EXACT.getNodeFactory().stringNode("   "))))
        .hasSize(1);
  }

  @Test
  void countsCodePointsWhereJavaCountsHalvesOfThem() {
    String emoji = "\uD83D\uDE00";
    assertThat(
            EVERY_KIND.errors(with("remark", EXACT.getNodeFactory().stringNode(emoji.repeat(3)))))
        .isEmpty();
    assertThat(
            EVERY_KIND.errors(with("remark", EXACT.getNodeFactory().stringNode(emoji.repeat(4)))))
        .hasSize(1);
  }

  /** The verdict of {@code @NotBlank}, for each code point there is. */
  @Test
  void blankIsWhatJavaCallsBlank() {
    JsonNode pattern = EXACT
        .readTree(MetricSchema.of(EveryKind.TYPE))
        .get("properties")
        .get("label")
        .get("pattern");
    Pattern notBlank = Pattern.compile(pattern.stringValue());
    List<String> differing = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      String text = Character.toString(c);
      if (!isSurrogate && notBlank.matcher(text).find() == text.isBlank()) {
        differing.add(Integer.toHexString(c));
      }
    }
    assertThat(differing).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "count, 0, true",
    "count, 12.0, true",
    "count, -0, true",
    "count, 999999999999999999, true",
    "count, 1000000000000000000, false",
    "change, -999999999999999999, true",
    "change, -1000000000000000000, false",
    "hours, 999999999999999999.999999999, true",
    "hours, 1000000000000000000, false",
    "hours, -0.000000001, false",
    "drift, -0.000000001, true",
    "whole, -3, true",
    "whole, -4, false",
    "whole, 12.0, true",
    "whole, 12.5, false",
    "whole, 13, false",
    "big, 9000000000, true",
    "big, 9000000001, false",
    "decimal, 99.950, true",
    "decimal, 99.951, false",
    "decimal, -0.5, true",
    "decimal, -0.500000001, false"
  })
  void boundsAreExact(String name, String number, boolean sound) {
    assertThat(EVERY_KIND.accepts(with(name, EXACT.readTree(number)))).isEqualTo(sound);
  }

  private static ObjectNode with(String name, JsonNode value) {
    ObjectNode report = new ShapeSamples(new Random(7), 1).report(EveryKind.TYPE);
    ObjectNode observation = (ObjectNode) report.get("observations").get(0);
    observation.set(name, value);
    return observation;
  }
}
