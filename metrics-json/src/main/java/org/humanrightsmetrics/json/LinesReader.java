// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.source.LineSplitter;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.humanrightsmetrics.rule.NotChecked;
import org.humanrightsmetrics.rule.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Reads one observation a line; a line that cannot be read does not stop the others. Confine to one thread. */
final class LinesReader {

  private final Input input;
  private final Observations observations;
  private @Nullable Reporter reporter;
  private boolean isAnyRead;

  LinesReader(Input input) {
    this.input = input;
    this.observations =
        new Observations(input.engine(), input.name(), Engine.Frame.LINE, input.tally());
  }

  void read(InputStream in) throws IOException {
    LineSplitter lines = new LineSplitter(in, input.engine().limits());
    int number = 0;
    for (Optional<LineSplitter.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      ReadObservation read = readLine(number++, line.get());
      tellReporter();
      input.tell(read);
    }
    if (number == 0) {
      input.tell("file/empty", "", new Location(input.name(), 1, 1), null, Map.of());
    }
    if (!isAnyRead) {
      input.notComplete(Completeness.UNREADABLE);
    }
    input.finish(observations);
  }

  private void tellReporter() {
    Reporter now = observations.lastReporter();
    if (now != null && !now.equals(reporter)) {
      reporter = now;
      input.tell(now);
    }
  }

  private ReadObservation readLine(int number, LineSplitter.Line line) {
    int lineNumber = (int) Math.min(line.number(), Integer.MAX_VALUE);
    if (line.fault().isPresent()) {
      return broken(number, lineNumber, input.fault(line.fault().get()).build());
    }
    JsonParser parser = input.engine().parser(line.characters(), line.length());
    ObservationReader reader = null;
    ReadObservation read = null;
    try (parser) {
      parser.nextToken();
      reader = new ObservationReader(
          observations,
          number,
          "",
          parser,
          lineNumber,
          (from, to) -> line.text((int) from, (int) Math.min(to, line.length())),
          null);
      read = reader.read();
      isAnyRead = true;
      return parser.nextToken() == null
          ? read
          : with(read, trailing(parser.currentTokenLocation(), lineNumber));
    } catch (JacksonException e) {
      if (read != null) {
        return with(read, trailing(Input.place(e, parser), lineNumber));
      }
      Finding stopped = input.stopped(e, parser, lineNumber, "");
      if (reader == null) {
        return broken(number, lineNumber, stopped);
      }
      input.notComplete(Completeness.PARTLY);
      return with(reader.brokenOff(line.length()), stopped);
    }
  }

  private ReadObservation broken(int number, int lineNumber, Finding finding) {
    input.notComplete(Completeness.PARTLY);
    input.tally().unsound();
    return new ReadObservation(
        number,
        "",
        lineNumber,
        Optional.empty(),
        "",
        0,
        List.of(finding),
        List.of(new NotChecked("*", "", NotChecked.Reason.READING_STOPPED)),
        "");
  }

  private Finding trailing(TokenStreamLocation place, int lineNumber) {
    input.notComplete(Completeness.PARTLY);
    return Finding.of("file/trailing-content", Severity.ERROR)
        .texts(Engine.BASE_TEXTS)
        .location(input.location(place, lineNumber))
        .build();
  }

  private static ReadObservation with(ReadObservation read, Finding more) {
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.add(more);
    return new ReadObservation(
        read.number(),
        read.pointer(),
        read.line(),
        read.observation(),
        read.metricId(),
        read.version(),
        findings,
        read.notChecked(),
        read.json());
  }
}
