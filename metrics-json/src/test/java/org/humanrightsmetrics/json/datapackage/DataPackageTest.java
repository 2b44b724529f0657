// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String SHA256 =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static Field field(String name, Field.Type type, Field.Category... categories) {
    return new Field(name, type, true, "Title", "What it is.", List.of(categories));
  }

  private static TableResource reporters() {
    return new TableResource(
        "reporters",
        "reporters.csv",
        "Reporters",
        List.of(field("reporter_id", Field.Type.STRING)),
        List.of("reporter_id"),
        List.of(),
        Optional.empty());
  }

  private static TableResource observations() {
    return new TableResource(
        "observations",
        "observations.csv",
        "Observations",
        List.of(
            field("obs_id", Field.Type.STRING),
            field("reporter_id", Field.Type.STRING),
            field("value", Field.Type.NUMBER),
            field("as_of", Field.Type.DATE),
            field("metric_version", Field.Type.INTEGER),
            field("sex", Field.Type.STRING, new Field.Category("FEMALE", "Female \"quoted\""))),
        List.of("obs_id"),
        List.of(new TableResource.ForeignKey(
            List.of("reporter_id"), "reporters", List.of("reporter_id"))),
        Optional.of(new WrittenFile("observations.csv", 42, SHA256)));
  }

  private static DataPackage data(TableResource... tables) {
    return new DataPackage(
        "women-trained",
        "Women trained",
        "Numbers.",
        "2026-06-30",
        LocalDate.of(2026, 6, 30),
        List.of("Example Training Trust"),
        List.of("Reports"),
        Optional.of("CC-BY-4.0"),
        List.of(tables));
  }

  /** The rules of the standard that concern what we write, stated anew for this test; see the schema. */
  private static List<String> faults(String json) throws IOException {
    try (InputStream in = DataPackageTest.class.getResourceAsStream("rules.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
      List<String> faults = new ArrayList<>();
      schema.validate(json, InputFormat.JSON).forEach(error -> faults.add(error.toString()));
      return faults;
    }
  }

  @Test
  void theDescriptionFollowsTheStandard() throws IOException {
    String json = data(observations(), reporters()).toJson();
    assertThat(faults(json)).isEmpty();
    JsonNode tree = MAPPER.readTree(json);
    JsonNode table = tree.path("resources").path(0);
    assertThat(tree.path("created").asString()).isEqualTo("2026-06-30T00:00:00Z");
    assertThat(table.path("bytes").asLong()).isEqualTo(42);
    assertThat(table.path("hash").asString()).isEqualTo("sha256:" + SHA256);
    assertThat(table.at("/schema/missingValues").toString()).isEqualTo("[\"\"]");
    assertThat(table.at("/schema/primaryKey").toString()).isEqualTo("[\"obs_id\"]");
    assertThat(table.at("/schema/fields/0/constraints/unique").asBoolean()).isTrue();
    assertThat(table.at("/schema/foreignKeys/0/reference/resource").asString())
        .isEqualTo("reporters");
    assertThat(table.at("/schema/fields/5/categories/0/label").asString())
        .isEqualTo("Female \"quoted\"");
  }

  @Test
  void theJudgeBites() throws IOException {
    String sound = data(observations(), reporters()).toJson();
    List<UnaryOperator<String>> sabotage = List.of(
        text -> text.replace("\"name\": \"women-trained\"", "\"name\": \"Women trained\""),
        text -> text.replace("\"type\": \"integer\"", "\"type\": \"whole\""),
        text -> text.replace("T00:00:00Z", ""),
        text -> text.replace("\"primaryKey\"", "\"primary_key\""),
        text -> text.replace("\"path\": \"observations.csv\"", "\"path\": \"/observations.csv\""),
        text -> text.replace("sha256:", "md5:"));
    for (UnaryOperator<String> change : sabotage) {
      assertThat(change.apply(sound)).isNotEqualTo(sound);
      assertThat(faults(change.apply(sound))).isNotEmpty();
    }
  }

  @Test
  void theSameValueGivesTheSameBytesEverywhere() {
    String usual = data(observations(), reporters()).toJson();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(data(observations(), reporters()).toJson()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/etc/passwd", "../up.csv", "a/../b.csv", "C:x.csv", "a\\b.csv"})
  void aPathThatLeavesThePackageIsRefused(String path) {
    assertThatThrownBy(() -> new WrittenFile(path, 1, SHA256))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatCannotHoldIsRefused() {
    assertThatThrownBy(() -> data(observations()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reporters");
    assertThatThrownBy(() -> data(reporters(), reporters()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(DataPackageTest::data).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> field("value", Field.Type.NUMBER, new Field.Category("1", "one")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new WrittenFile("a.csv", 1, "ABC"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textsFromReportsBecomeNeitherMarkupNorMoreLines() {
    DataPackage hostile = new DataPackage(
        "x",
        "A\n# B <script>",
        "C",
        "1",
        LocalDate.of(2026, 6, 30),
        List.of("Evil: \"yes\"\n- name: other"),
        List.of(),
        Optional.empty(),
        List.of(reporters()));
    assertThat(PackageReadme.of(hostile, List.of()))
        .doesNotContain("<script>", "\n# B")
        .contains("ask the reporters");
    assertThat(Citation.cff(hostile)).contains("  - name: \"Evil: \\\"yes\\\"\\n- name: other\"\n");
  }

  @Test
  void stataGetsLabelsThatEndNowhereElse() {
    TableResource table = new TableResource(
        "t",
        "t.csv",
        "T",
        List.of(
            field("sex", Field.Type.STRING, new Field.Category("F", "a \"' `x' $macro")),
            field("value", Field.Type.NUMBER),
            field("as_of", Field.Type.DATE)),
        List.of(),
        List.of(),
        Optional.empty());
    assertThat(StataLabels.of(table))
        .contains("destring value, replace\n", "generate as_of_n = date(as_of, \"YMD\")\n")
        .contains("label define sex_n 1 `\"a ' ' 'x' Smacro\"'\n");
  }
}
