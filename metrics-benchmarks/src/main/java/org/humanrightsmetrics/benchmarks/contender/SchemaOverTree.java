// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.stream.Collectors;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.json.MetricSchema;
import org.humanrightsmetrics.standard.StandardMetrics;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tree and networknt's engine with the schemas of this library; no rules. The schema is looked up by the
 * metric's id, which is quicker than asking the engine to choose.
 */
final class SchemaOverTree implements Contender {

  private final ObjectReader reader = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build()
      .reader();

  private final Map<String, Schema> schemas;

  SchemaOverTree() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    schemas = StandardMetrics.CATALOGUE.types().stream()
        .collect(Collectors.toMap(MetricType::id, type -> {
          Schema schema = registry.getSchema(MetricSchema.of(type));
          schema.initializeValidators();
          return schema;
        }));
  }

  @Override
  public String name() {
    return "tree + networknt";
  }

  @Override
  public Outcome read(byte[] bytes) {
    long observations = 0;
    long refused = 0;
    Lines lines = new Lines(bytes);
    while (lines.next()) {
      observations++;
      if (!isSound(bytes, lines)) {
        refused++;
      }
    }
    return new Outcome(observations, refused);
  }

  private boolean isSound(byte[] bytes, Lines lines) {
    try {
      JsonNode tree = reader.readTree(bytes, lines.start(), lines.length());
      Schema schema = schemas.get(tree.path("metric").asString(""));
      return schema != null && schema.validate(tree).isEmpty();
    } catch (JacksonException e) {
      return false;
    }
  }
}
