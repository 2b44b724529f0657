// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.humanrightsmetrics.json.schema.SchemaJudge.EXACT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.humanrightsmetrics.MetricCatalogue;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.Format;
import org.humanrightsmetrics.json.MetricSchema;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.shape.CodeNode;
import org.humanrightsmetrics.shape.Component;
import org.humanrightsmetrics.shape.Node;
import org.humanrightsmetrics.shape.Shape;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reader and the schema take the same documents: for each metric 20,000 spoilt ones are judged by both,
 * the schema by a validator that is not ours. Another number: {@code -Dhrm.agreement.documents=200000}.
 *
 * <p>They part, by design, where a schema cannot follow. Each such case has a test of its own below, and
 * {@link Codes} says which findings belong to them.
 */
class SchemaAgreementTest {

  private static final int DOCUMENTS = Integer.getInteger("hrm.agreement.documents", 20_000);
  private static final long SEED = 20_261_124;
  private static final int SAMPLES = 60;

  private static final MetricCatalogue CATALOGUE = StandardMetrics.CATALOGUE.plus(EveryKind.TYPE);
  private static final MetricsJson READER = MetricsJson.builder(CATALOGUE)
      .policy(ValidationPolicy.standard().asOf(LocalDate.of(2026, 6, 30)))
      .build();
  private static final SchemaJudge REPORT = SchemaJudge.of(MetricSchema.ofReport(CATALOGUE));
  private static final SchemaJudge LINE =
      SchemaJudge.ofDefinition(MetricSchema.ofReport(CATALOGUE), "line");

  private enum Verdict {
    ACCEPTED,
    REFUSED,
    BEYOND_SCHEMAS
  }

  @TestFactory
  List<DynamicTest> readerAndSchemaTakeTheSameDocuments() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (MetricType<?> type : CATALOGUE.types()) {
      List<ObjectNode> sound = soundDocuments(type);
      tests.add(DynamicTest.dynamicTest(type.toString(), () -> compare(type, sound)));
    }
    return tests;
  }

  private static List<ObjectNode> soundDocuments(MetricType<?> type) throws IOException {
    List<ObjectNode> documents = new ArrayList<>();
    for (Path file : SpecFolder.corpus(type, "valid")) {
      documents.add((ObjectNode) EXACT.readTree(Files.readString(file)));
    }
    Random random = new Random(SEED);
    for (int i = 0; i < SAMPLES; i++) {
      documents.add(new ShapeSamples(random, i == 0 ? 1 : random.nextDouble()).report(type));
    }
    return documents;
  }

  private static void compare(MetricType<?> type, List<ObjectNode> sound) {
    Codes codes = Codes.of(type);
    AtomicInteger accepted = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    List<String> differences = IntStream.range(0, DOCUMENTS)
        .parallel()
        .mapToObj(i -> {
          Random random = new Random(SEED + i);
          boolean asLine = i % 4 == 0;
          ObjectNode start = sound.get(i % sound.size());
          String text = new Mutator(random).spoil(asLine ? asLine(start) : start);
          Verdict reader = verdict(text, asLine, codes);
          if (reader == Verdict.BEYOND_SCHEMAS) {
            return "";
          }
          List<String> errors = (asLine ? LINE : REPORT).errors(text);
          (errors.isEmpty() ? accepted : refused).incrementAndGet();
          return errors.isEmpty() == (reader == Verdict.ACCEPTED)
              ? ""
              : "document " + i + "\n  " + text + "\n  schema: " + errors + "\n  reader: "
                  + findings(text, asLine);
        })
        .filter(difference -> !difference.isEmpty())
        .limit(5)
        .toList();
    assertThat(differences)
        .withFailMessage(
            () -> "Reader and schema do not agree. One of generator, reader and constraint"
                + " is wrong:\n" + String.join("\n", differences))
        .isEmpty();
    // Proof that the comparison is one: both verdicts are common, and little is left out.
    assertThat(accepted.get()).isGreaterThan(DOCUMENTS / 10);
    assertThat(refused.get()).isGreaterThan(DOCUMENTS / 3);
    assertThat(accepted.get() + refused.get()).isGreaterThan(DOCUMENTS * 8 / 10);
  }

  /** The first observation as a line of NDJSON. */
  private static ObjectNode asLine(ObjectNode report) {
    ObjectNode line = EXACT.createObjectNode();
    line.set("reporter", report.get("reporter").deepCopy());
    ((ObjectNode) report.get("observations").get(0).deepCopy())
        .properties()
        .forEach(member -> line.set(member.getKey(), member.getValue()));
    return line;
  }

  private static Verdict verdict(String text, boolean asLine, Codes codes) {
    Verdict verdict = Verdict.ACCEPTED;
    for (Finding finding : findings(text, asLine)) {
      if (finding.severity() != Severity.ERROR) {
        continue;
      }
      if (codes.isBeyondSchemas(finding.code())) {
        return Verdict.BEYOND_SCHEMAS;
      }
      if (codes.isStructural(finding.code())
          || (codes.isMembership(finding.code()) && isUnknownToSchema(finding, text))) {
        verdict = Verdict.REFUSED;
      }
    }
    return verdict;
  }

  private static List<Finding> findings(String text, boolean asLine) {
    List<Finding> findings = new ArrayList<>();
    READER.read(
        "spoilt",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        asLine ? Format.LINES : Format.REPORT,
        new ReadHandler() {
          @Override
          public void observation(ReadObservation observation) {
            findings.addAll(observation.findings());
          }

          @Override
          public void fileFinding(Finding finding) {
            findings.add(finding);
          }
        });
    return findings;
  }

  /**
   * Whether a code is unknown to a closed list, which stands in the schema. The codes of an open list are
   * known to a rule only; and a rule may speak, under the same name, of a code that the list has.
   */
  private static boolean isUnknownToSchema(Finding finding, String text) {
    String[] steps = finding.pointer().replaceFirst("^/observations/[0-9]+", "").split("/", -1);
    String last = steps[steps.length - 1];
    if (last.equals("missing")) {
      return true;
    }
    if (steps[1].equals("reporter")) {
      return node(Shape.header(Reporter.class).byName().get(last)) instanceof CodeNode code
          && code.isClosed();
    }
    Shape shape = Shape.of(finding.metric().flatMap(CATALOGUE::find).orElseThrow());
    Node node = node(shape.component(String.join("/", steps)).orElseThrow());
    if (node instanceof CodeNode code) {
      String value = EXACT.readTree(text).at(finding.pointer()).asString();
      return code.isClosed() && !code.codes().contains(value);
    }
    int by = List.of(steps).indexOf("by");
    if (node instanceof Node.OfDisaggregated split && by > 0) {
      // Behind "by" come the dimension and the code; anything deeper is the currency of an amount.
      return steps.length == by + 3
          && split.dimensions().get(steps[by + 1]).codes().isClosed();
    }
    return false;
  }

  private static Node node(Component component) {
    return component.node() instanceof Node.Sequence sequence
        ? sequence.element()
        : component.node();
  }

  /** Members have no order for a schema; the reader, which keeps nothing back, needs this one first. */
  @Test
  void onlyTheReaderAsksForTheReporterFirst() {
    parts("report/reporter-after-observations", report -> {
      JsonNode observations = report.get("observations");
      report.remove("observations");
      JsonNode reporter = report.get("reporter");
      report.remove("reporter");
      report.set("observations", observations);
      report.set("reporter", reporter);
    });
  }

  /** A number is its value for a schema, however it is written. */
  @Test
  void onlyTheReaderLooksAtHowANumberIsWritten() {
    parts("number/exponent", "\"count\":5", "\"count\":5e0");
    parts("number/too-many-decimals", "\"count\":5", "\"count\":5,\"hours\":0.0000000001");
  }

  /** Which characters are dangerous is no question of length or pattern. */
  @Test
  void onlyTheReaderLooksAtSingleCharacters() {
    parts("text/bidi-control", report -> observation(report).put("remark", "a\u202Eb"));
    parts("text/control-character", report -> observation(report).put("remark", "a\u0007b"));
  }

  /** Bounds of size protect the reader; a schema is asked when everything is in memory already. */
  @Test
  void onlyTheReaderHasLimits() {
    parts(
        "limit/string-length",
        report -> observation(report).putObject("extensions").put("x-long", "a".repeat(8_193)));
    parts("limit/nesting-depth", report -> {
      ArrayNode array = observation(report).putObject("extensions").putArray("x-deep");
      for (int i = 0; i < 40; i++) {
        array = array.addArray();
      }
    });
  }

  /** Open lists grow without a new version of the metric: their codes are judged by a rule. */
  @Test
  void onlyTheReaderKnowsTheCodesOfOpenLists() {
    parts("code/not-in-scheme", report -> observation(report).put("open", "QW"));
  }

  /** How one field fits another is what rules are for. */
  @Test
  void onlyTheReaderComparesFields() {
    parts(
        "ratio/numerator-exceeds-denominator",
        report -> observation(report).putObject("part").put("numerator", 3).put("denominator", 2));
  }

  /** A tree has one member of each name; which of two it keeps depends on the library. */
  @Test
  void onlyTheReaderSeesAMemberWrittenTwice() {
    String text = simple().toString().replace("\"count\":5", "\"count\":5,\"count\":5");
    assertThat(errorCodes(text)).containsExactly("field/duplicate");
    assertThatThrownBy(() -> REPORT.errors(text)).isInstanceOf(StreamReadException.class);
  }

  private static void parts(String code, String sound, String spoilt) {
    String text = simple().toString().replace(sound, spoilt);
    assertThat(REPORT.errors(text)).isEmpty();
    assertThat(errorCodes(text)).containsExactly(code);
  }

  private static void parts(String code, Consumer<ObjectNode> spoil) {
    ObjectNode report = simple();
    spoil.accept(report);
    assertThat(REPORT.errors(report)).isEmpty();
    assertThat(errorCodes(report.toString())).containsExactly(code);
  }

  private static List<String> errorCodes(String text) {
    return findings(text, false).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::code)
        .toList();
  }

  private static ObjectNode observation(ObjectNode report) {
    return (ObjectNode) report.get("observations").get(0);
  }

  /** A report in which nothing is wrong. */
  private static ObjectNode simple() {
    return (ObjectNode) EXACT.readTree("""
        {
          "standard": "human-rights-metrics/1",
          "reporter": {
            "id": "GB-COH-00000000", "name": "Example", "country": "IN", "type": "NATIONAL_NGO"
          },
          "observations": [{
            "metric": "every-kind", "version": 3,
            "context": {
              "period": { "kind": "FLOW", "start": "2025-01-01", "end": "2025-12-31" },
              "area": "IN-BR",
              "population": {
                "description": "Women", "sizeKind": "KNOWN", "size": 455, "selection": "CENSUS"
              },
              "source": { "method": "REGISTER", "tier": "T2" },
              "role": "ACTUAL"
            },
            "closed": "YES", "open": "IN", "label": "a", "both": "a", "whole": 1, "decimal": 1,
            "count": 5, "visits": [{ "on": "2025-03-04" }]
          }]
        }
        """);
  }

  @Test
  void simpleReportIsSound() {
    assertThat(REPORT.errors(simple())).isEmpty();
    assertThat(errorCodes(simple().toString())).isEmpty();
  }
}
