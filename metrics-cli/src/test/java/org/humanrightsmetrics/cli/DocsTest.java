// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.junit.jupiter.api.Test;

class DocsTest {

  private static final Path PAGE = Path.of("..", "docs", "metrics.md");

  @Test
  void thePageOfTheMetricsSaysWhatTheRecordsSay() throws IOException {
    String page = MetricsPage.of(StandardMetrics.CATALOGUE);
    if (Boolean.getBoolean("hrm.regenerate")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("docs/metrics.md is stale. Make it anew with scripts/regenerate, and read what changed")
        .exists()
        .hasContent(page);
  }
}
