// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.humanrightsmetrics.json.Sample.JSON;
import static org.humanrightsmetrics.json.Sample.codes;

import java.util.Optional;
import org.humanrightsmetrics.measure.Count;
import org.humanrightsmetrics.measure.Missing;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.standard.WomenTrained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of value may look like, and what it is told when it does not. */
class ValueFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "started | 405",
        "started | 405.0",
        "started | -0",
        "started | {\"missing\":\"UNKNOWN\"}",
        "hours | 12.50",
        "hours | {\"missing\":\"WITHHELD\"}",
        "enrolments | {\"total\":406}",
        "enrolments | {\"by\":{},\"total\":{\"missing\":\"UNKNOWN\"}}",
        "extensions | {\"x-note\":{\"deep\":[1,true,null,\"é\"]}}",
      })
  void sound(String name, String value) {
    assertThat(codes(with(name, value)).stream().filter(c -> !c.contains("women-trained/")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "started | 405.5 | count/not-a-whole-number at /started",
        "started | \"405\" | field/wrong-type at /started",
        "started | true | field/wrong-type at /started",
        "started | [] | field/wrong-type at /started",
        "started | null | field/null at /started",
        "started | {} | field/wrong-type at /started",
        "started | {\"value\":3} | field/wrong-type at /started",
        "started | {\"missing\":\"NONE\"} | code/not-in-scheme at /started/missing",
        "started | {\"missing\":\"UNKNOWN\",\"value\":1} | measure/value-with-missing at /started",
        "started | {\"missing\":\"UNKNOWN\",\"missing\":\"UNKNOWN\"} | field/duplicate at /started/missing",
        "started | 1e2 | number/exponent at /started",
        "started | 1E-400 | number/exponent at /started",
        "started | 1000000000000000000 | number/too-many-digits at /started",
        "started | -1 | count/negative at /started",
        "hours | 0.1234567890 | number/too-many-decimals at /hours",
        "hours | \"8\" | field/wrong-type at /hours",
        "enrolments | 406 | field/wrong-type at /enrolments",
        "enrolments | {\"by\":{}} | field/missing at /enrolments/total",
        "enrolments | {\"total\":1,\"by\":{\"trainingType\":{\"LEGAL\":1}}} | code/not-in-scheme at /enrolments/by/trainingType/LEGAL",
        "enrolments | {\"total\":1,\"by\":{\"trainingType\":{\"OTHER\":1,\"OTHER\":2}}} | field/duplicate at /enrolments/by/trainingType/OTHER",
        "enrolments | {\"total\":1,\"by\":{\"age\":{}}} | disaggregation/dimension-unknown at /enrolments/by/age",
        "enrolments | {\"total\":1,\"by\":[]} | field/wrong-type at /enrolments/by",
        "extensions | [] | field/wrong-type at /extensions",
        "extensions | {\"note\":1} | extension/name-not-in-form at /extensions/note",
        "extensions | {\"x-a\":{\"b\":1,\"b\":2}} | field/duplicate at /extensions/x-a/b",
        "extensions | {\"x-a\":1e5} | number/exponent at /extensions/x-a",
        "extensions | {\"x-a\":\"a\\u202eb\"} | text/bidi-control at /extensions/x-a",
      })
  void unsound(String name, String value, String finding) {
    assertThat(codes(with(name, value)).stream().filter(c -> !c.contains("women-trained/")))
        .containsExactly(finding);
  }

  private static String with(String name, String value) {
    return Sample.line(Sample.members() + ",\"" + name + "\":" + value);
  }

  @Test
  void textsAreStrict() {
    String description = "Women in the courses in Bihar";
    assertThat(codes(Sample.line().replace(description, "a\\u0000b")))
        .containsExactly("text/control-character at /context/population/description");
    assertThat(codes(Sample.line().replace(description, "a\\ud800b")))
        .containsExactly("text/lone-surrogate at /context/population/description");
    assertThat(codes(Sample.line().replace(description, "   ")))
        .containsExactly("text/blank at /context/population/description");
    assertThat(codes(Sample.line().replace("\"IN-BR\"", "\"IN-B\\u200bR\"")))
        .containsExactly("text/invisible-character at /context/area");
  }

  @Test
  void missingUnknownAbsentAndZeroStayApart() {
    assertThat(started(Sample.line())).isEmpty();
    assertThat(started(with("started", "0"))).contains(Count.of(0));
    assertThat(started(with("started", "{\"missing\":\"UNKNOWN\"}")))
        .contains(Count.missing(Missing.UNKNOWN));
    assertThat(started(with("started", "{\"missing\":\"WITHHELD\"}")))
        .contains(Count.missing(Missing.WITHHELD));
  }

  private static Optional<Count> started(String line) {
    return ((WomenTrained) JSON.read(line).observations().get(0).metric()).started();
  }

  @Test
  void personalDataAreMaskedWhereverTheyStand() {
    String canary = "asha@example.org";
    ReadResult result = JSON.read(
        Sample.line(Sample.members().replace("Women in the courses in Bihar", "Ask " + canary)
            + ",\"started\":\"" + canary + "\",\"remarks\":{\"who\":[\"" + canary + "\"]},"
            + "\"dateOfBirth\":\"1999-01-01\",\"extensions\":{\"x-who\":\"" + canary + "\"}"));

    assertThat(Sample.codes(result.findings()))
        .containsExactly(
            "privacy/email at /context/population/description",
            "field/wrong-type at /started",
            "privacy/email at /remarks",
            "privacy/date-of-birth at /dateOfBirth",
            "privacy/email at /extensions/x-who");
    for (Finding finding : result.findings()) {
      assertThat(finding.value().orElse("") + finding.arguments()).doesNotContain("asha");
    }
  }

  @Test
  void aCallerMaySwitchOffADetectorButNotAFault() {
    MetricsJson lenient = MetricsJson.builder(JSON.catalogue())
        .policy(JSON.policy().off("privacy/email").off("field/wrong-type"))
        .build();
    ReadResult result = lenient.read(
        Sample.line(Sample.members().replace("Women in the courses in Bihar", "Ask a@example.org")
            + ",\"started\":\"5\""));

    assertThat(Sample.codes(result.findings())).containsExactly("field/wrong-type at /started");
    assertThat(result.notChecked())
        .contains(new org.humanrightsmetrics.rule.NotChecked(
            "privacy/email", "", org.humanrightsmetrics.rule.NotChecked.Reason.SWITCHED_OFF));
  }
}
