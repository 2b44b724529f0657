// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.util.Locale;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.text.Echo;

/** Workflow commands that GitHub shows beside the lines of a change. */
final class GithubRendering implements Rendering {

  private final Output out;
  private final Locale locale;
  private final Severity least;
  private final boolean titlesOnly;

  GithubRendering(Output out, Locale locale, Severity least, boolean titlesOnly) {
    this.out = out;
    this.locale = locale;
    this.least = least;
    this.titlesOnly = titlesOnly;
  }

  @Override
  public void input(CheckedInput input) {
    for (Finding finding : input.findings(least)) {
      out.line(line(input, finding));
    }
    for (FindingGroup group : input.groups()) {
      long beyond = group.total() - group.kept().size();
      if (beyond > 0 && group.severity().compareTo(least) >= 0) {
        out.line("::" + command(group.severity()) + " file=" + property(input.name()) + ",title="
            + property(group.code()) + "::"
            + message(Words.of("place.beyond", locale) + " " + beyond));
      }
    }
  }

  private String line(CheckedInput input, Finding finding) {
    StringBuilder line = new StringBuilder("::")
        .append(command(finding.severity()))
        .append(" file=")
        .append(property(input.name()));
    finding
        .location()
        .filter(place -> place.line() > 0)
        .ifPresent(place ->
            line.append(",line=").append(place.line()).append(",col=").append(place.column()));
    String fix = finding.howToFix(locale);
    String text = titlesOnly ? finding.title(locale) : finding.what(locale);
    if (!titlesOnly && !fix.isEmpty()) {
      text += " " + Words.of("label.fix", locale) + " " + fix;
    }
    return line.append(",title=")
        .append(property(finding.code()))
        .append("::")
        .append(message(text))
        .toString();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String message(String text) {
    return Echo.visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  @Override
  public void end() {
    // Every line stands for itself.
  }
}
