// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one place that knows the independent validator of JSON Schema. */
final class SchemaJudge {

  /** Reads and writes numbers digit by digit; the default would turn decimals into binary fractions. */
  static final JsonMapper EXACT = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private final Schema schema;
  private final boolean formats;

  private SchemaJudge(Schema schema, boolean formats) {
    this.schema = schema;
    this.formats = formats;
  }

  static SchemaJudge of(String schema) {
    return of(EXACT.readTree(schema));
  }

  private static SchemaJudge of(JsonNode schema) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return new SchemaJudge(registry.getSchema(schema), true);
  }

  /** One definition of a schema, as if it were a schema of its own. */
  static SchemaJudge ofDefinition(String schema, String name) {
    ObjectNode alone = EXACT.createObjectNode();
    alone.put("$ref", "#/$defs/" + name);
    alone.set("$defs", EXACT.readTree(schema).get("$defs"));
    return of(alone);
  }

  /** Judges schemas; the validator brings the text of the meta-schema. */
  static SchemaJudge ofSchemas() {
    return of("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
  }

  /** Takes formats for remarks, as nearly every validator does unless it is told otherwise. */
  SchemaJudge asValidatorsCome() {
    return new SchemaJudge(schema, false);
  }

  boolean accepts(JsonNode document) {
    return errors(document).isEmpty();
  }

  List<String> errors(JsonNode document) {
    return schema
        .validate(
            document,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(formats)))
        .stream()
        .map(error ->
            error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getMessage())
        .toList();
  }

  List<String> errors(String document) {
    return errors(EXACT.readTree(document));
  }
}
