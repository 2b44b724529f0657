// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.humanrightsmetrics.benchmarks.sample.SyntheticObservations;
import org.humanrightsmetrics.json.Format;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.standard.StandardMetrics;

/** Makes and reads files that are larger than the memory, to see what reading them takes. */
final class LargeFile {

  private LargeFile() {}

  static void write(Path file, long bytes, SyntheticObservations observations, PrintStream out)
      throws IOException {
    long written;
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      written = observations.writeLines(to, bytes);
    }
    out.printf(Locale.ROOT, "%,d observations, %,d bytes%n", written, Files.size(file));
  }

  static void read(Path file, PrintStream out) throws IOException {
    long[] findings = new long[1];
    try (InputStream in = Files.newInputStream(file)) {
      ReadSummary summary = MetricsJson.of(StandardMetrics.CATALOGUE)
          .read(file.toString(), in, Format.LINES, new ReadHandler() {
            @Override
            public void observation(ReadObservation observation) {
              findings[0] += observation.findings().size();
            }
          });
      out.printf(
          Locale.ROOT,
          "%,d observations read, %,d accepted, %,d findings%n",
          summary.observationsRead(),
          summary.observationsAccepted(),
          findings[0]);
    }
  }
}
