// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.humanrightsmetrics.MetricType;

/** Where the standard's files lie among the sources. */
final class SpecFolder {

  /** The folder {@code spec} of metrics-core; Surefire starts tests in the folder of their module. */
  static final Path SPEC = Path.of("..", "metrics-core", "src", "main", "resources", "spec");

  private SpecFolder() {}

  static Path schema(MetricType<?> type) {
    return version(type).resolve("schema.json");
  }

  static Path reportSchema() {
    return SPEC.resolve("report").resolve("schema.json");
  }

  /** The corpus files of a metric in {@code valid} or {@code invalid}, sorted. */
  static List<Path> corpus(MetricType<?> type, String kind) throws IOException {
    Path folder = version(type).resolve(kind);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** The code that an invalid file is named after. */
  static String code(MetricType<?> type, Path file) {
    String name = file.getFileName().toString().replaceAll("\\.json$", "");
    return name.contains("--") ? name.replace("--", "/") : type.id() + "/" + name;
  }

  private static Path version(MetricType<?> type) {
    return SPEC.resolve(type.id()).resolve(String.format(Locale.ROOT, "v%d", type.version()));
  }
}
