// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRenderingTest {

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(Run.of("schema", "findings").out());

  private static String json(String... arguments) {
    List<String> all = new ArrayList<>(List.of("validate", Run.AS_OF, "--format=json"));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray(String[]::new)).out();
  }

  private static void assertFitsSchema(String document) {
    assertThat(SCHEMA.validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "good.json",
        "bad.json",
        "empty.json",
        "broken.json",
        "mixed.ndjson",
        "folder",
        "none"
      })
  void everyResultFitsItsSchema(String input) {
    assertFitsSchema(json(Run.report(input)));
    assertFitsSchema(json(Run.report(input), "--no-values"));
  }

  @Test
  void changedRulesAndSeveralInputsFitTheSchemaToo() {
    assertFitsSchema(json(
        Run.report("bad.json"),
        Run.report("good.json"),
        "--disable=WT-1",
        "--rule=series/repeated-value=info"));
  }

  @Test
  void theSchemaRefusesWhatIsNoResult() {
    String sound = json(Run.report("bad.json"));
    assertThat(SCHEMA.validate(sound.replace("NOT_READY", "FINE"), InputFormat.JSON))
        .isNotEmpty();
    assertThat(SCHEMA.validate(sound.replace("\"title\"", "\"titel\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void aFindingHasPlaceValueArgumentsAndTexts() {
    assertThat(json(Run.report("bad.json")))
        .containsSubsequence(
            "\"format\": \"hrm-findings/1\"",
            "\"asOf\": \"2026-06-30\"",
            "\"verdict\": \"NOT_READY\"",
            "\"code\": \"women-trained/completed-exceeds-started\"",
            "\"severity\": \"ERROR\"",
            "\"metric\": \"women-trained\"",
            "\"pointer\": \"/observations/1/completed\"",
            "\"line\": ",
            "\"completed\": 420",
            "\"started\": 412",
            "\"what\": ",
            "\"why\": ",
            "\"howToFix\": ");
  }
}
