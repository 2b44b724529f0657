// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.context.Reporter;
import org.humanrightsmetrics.json.Format;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadHandler;
import org.humanrightsmetrics.json.ReadObservation;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Writes each observation as it is read, in one form or the other, so that memory does not grow with the
 * input. Confine to one thread.
 */
final class Conversion implements ReadHandler {

  /** Something would be lost. The message ends the sentence "was not converted:". */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  private final MetricsJson json;
  private final Output out;
  private ConvertCommand.@Nullable Form form;
  private @Nullable String reporter;
  private boolean severalReporters;
  private @Nullable String loss;
  private long written;

  Conversion(MetricsJson json, ConvertCommand.@Nullable Form form, Output out) {
    this.json = json;
    this.form = form;
    this.out = out;
  }

  @Override
  public void reporter(Reporter reporting) {
    severalReporters = reporter != null;
    reporter = text(reporting);
    refuseSeveralReporters();
  }

  /** The reporter as compact JSON: what stands between the frame of a report without observations. */
  private String text(Reporter reporting) {
    String report = JsonLayout.compact(json.write(Report.by(reporting)));
    String before = "{\"standard\":\"" + Report.STANDARD + "\",\"reporter\":";
    String after = ",\"observations\":[]}";
    return report.substring(before.length(), report.length() - after.length());
  }

  @Override
  public void fileFinding(Finding finding) {
    if (finding.severity() == Severity.ERROR) {
      fault("something around its observations has to be mended first (" + finding.code() + ")");
    }
  }

  /** Not thrown at once: where reading stops, that is the graver reason, and the reader says it. */
  private void fault(String reason) {
    if (loss == null) {
      loss = reason + ". See: hrm validate";
    }
  }

  private void refuseLoss() {
    if (loss != null) {
      throw new RefusedException(loss);
    }
  }

  @Override
  public void observation(ReadObservation read) {
    refuseLoss();
    if (read.observation().isEmpty() && read.json().isEmpty()) {
      fault("an observation breaks off (line " + read.line() + ")");
      return;
    }
    begin(read.pointer().isEmpty() ? Format.LINES : Format.REPORT);
    refuseUnreadReporter(read);
    String whole = line(read);
    if (form == ConvertCommand.Form.LINES) {
      out.line(whole);
    } else {
      String frame = "{\"reporter\":" + reporter + ",";
      out.print(written == 0 ? "\n    " : ",\n    ");
      out.print(JsonLayout.indented("{" + whole.substring(frame.length()), 2));
    }
    written++;
  }

  private void refuseUnreadReporter(ReadObservation read) {
    boolean unread = read.findings().stream()
        .anyMatch(finding -> finding.severity() == Severity.ERROR
            && (finding.pointer().startsWith("/reporter")
                || finding.code().equals("report/reporter-missing")));
    if (unread || reporter == null) {
      throw new RefusedException(
          "the reporter has to be mended first (line " + read.line() + "). See: hrm validate");
    }
  }

  /** One observation with its reporter, as a line without its end. */
  private String line(ReadObservation read) {
    if (!read.json().isEmpty()) {
      return "{\"reporter\":" + reporter + "," + read.json().substring(1);
    }
    return json.writeLine(read.observation().orElseThrow());
  }

  private void begin(Format source) {
    if (form == null) {
      form = source == Format.LINES ? ConvertCommand.Form.REPORT : ConvertCommand.Form.LINES;
    }
    refuseSeveralReporters();
    if (written == 0 && form == ConvertCommand.Form.REPORT) {
      out.print("{\n  \"standard\": \"" + Report.STANDARD + "\",\n  \"reporter\": "
          + JsonLayout.indented(String.valueOf(reporter), 1) + ",\n  \"observations\": [");
    }
  }

  private void refuseSeveralReporters() {
    if (severalReporters && form == ConvertCommand.Form.REPORT) {
      throw new RefusedException(
          "its lines name several reporters, and a report has one. Convert the lines of each by itself.");
    }
  }

  /** Writes what stands behind the last observation. */
  void end(Format source) {
    refuseLoss();
    if (written == 0) {
      begin(source);
    }
    if (form == ConvertCommand.Form.REPORT) {
      out.print(written == 0 ? "]\n}\n" : "\n  ]\n}\n");
    }
  }
}
