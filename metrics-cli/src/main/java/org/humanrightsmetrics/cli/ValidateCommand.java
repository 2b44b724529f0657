// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.humanrightsmetrics.json.MetricsJson;
import org.humanrightsmetrics.json.ReadSummary;
import org.humanrightsmetrics.json.UnreadableInputException;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Severity;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.text.Echo;
import org.humanrightsmetrics.validation.ValidationPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hrm validate}: reads reports and tells what is right, what to mend, and what was not checked. */
@Command(
    name = "validate",
    sortOptions = false,
    header = {
      "Checks reports and tells what to mend, where and how. Changes nothing.",
      "",
      "Examples:",
      "  hrm validate report.json",
      "  hrm validate reports/ --format json > findings.json",
      "  hrm validate report.json --no-values     to pass the result on without the numbers",
      "  other-program | hrm validate -",
      ""
    },
    footer = {
      "",
      "Exit code: 0 nothing to fix; 1 something to fix; 2 wrong command line; 3 an input could not be",
      "read, or not to its end; 4 the program failed."
    })
final class ValidateCommand implements Callable<Integer> {

  /** In what form the result is told. */
  enum Form {
    TEXT,
    JSON,
    GITHUB
  }

  /** From what severity on the exit code is 1. */
  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER
  }

  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, folders, names with wildcards, or - for standard input.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "text, json (described by: hrm schema findings) or github. Default: text.")
  private Form form = Form.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 from this level on: error, warning, info or never. Default: error.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--min-severity",
      paramLabel = "LEVEL",
      description = "Show nothing lighter than this: error, warning or info. Default: info.")
  private Severity least = Severity.INFO;

  @Option(
      names = "--rule",
      paramLabel = "CODE=LEVEL",
      description = "Take a rule for an error, a warning, an info, or switch it off.")
  private Map<String, String> rules = new LinkedHashMap<>();

  @Option(
      names = "--disable",
      paramLabel = "CODE",
      description = "Switch a rule off. The result says so.")
  private List<String> disabled = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that counts as today, like 2026-06-30. Default: today (UTC).")
  private @Nullable String asOf;

  @Option(
      names = "--max-per-rule",
      paramLabel = "N",
      description = "Show at most so many places of one rule; totals stay exact. Default: 50.")
  private int mostPerRule = 50;

  @Option(names = "--no-values", description = "Repeat nothing that stands in the files.")
  private boolean noValues;

  @Mixin
  private CommonOptions common = new CommonOptions();

  ValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (mostPerRule < 1 || mostPerRule > 10_000) {
      throw new UsageException("--max-per-rule takes a number from 1 to 10000.");
    }
    if (arguments.contains(Input.STANDARD_INPUT) && session.terminals().in()) {
      throw new UsageException("Nothing is sent to hrm: - stands for what another program sends.");
    }
    ValidationPolicy policy = policy();
    Locale locale = common.locale(session);
    MetricsJson json =
        MetricsJson.builder(StandardMetrics.CATALOGUE).policy(policy).build();
    FindingDiscretion discretion = noValues
        ? FindingDiscretion.withoutValues(StandardMetrics.CATALOGUE)
        : FindingDiscretion.open();
    Rendering rendering = rendering(locale, policy.asOf());
    ExitCode code = ExitCode.CLEAN;
    for (Input input : Inputs.of(arguments)) {
      CheckedInput checked = check(json, input, discretion);
      rendering.input(checked);
      code = code.or(code(checked));
    }
    rendering.end();
    return code.number();
  }

  private Rendering rendering(Locale locale, LocalDate day) {
    Output out = session.out();
    return switch (form) {
      case TEXT ->
        new TextRendering(
            out,
            new TextRendering.Choices(
                locale,
                common.style(session),
                common.width(session),
                least,
                common.quiet(),
                common.verbose(),
                noValues));
      case JSON -> new JsonRendering(out, new JsonRendering.Choices(locale, day, least, noValues));
      case GITHUB -> new GithubRendering(out, locale, least, noValues);
    };
  }

  private ValidationPolicy policy() {
    ValidationPolicy policy = ValidationPolicy.standard().asOf(today());
    if (rules.isEmpty() && disabled.isEmpty()) {
      return policy;
    }
    RuleBook book = RuleBook.of(StandardMetrics.CATALOGUE);
    for (String code : disabled) {
      policy = policy.off(known(book, code));
    }
    for (Map.Entry<String, String> rule : rules.entrySet()) {
      String code = known(book, rule.getKey());
      policy = switch (rule.getValue().toLowerCase(Locale.ROOT)) {
        case "error" -> policy.severity(code, Severity.ERROR);
        case "warning" -> policy.severity(code, Severity.WARNING);
        case "info" -> policy.severity(code, Severity.INFO);
        case "off" -> policy.off(code);
        default ->
          throw new UsageException("--rule " + code + "= takes error, warning, info or off, not '"
              + rule.getValue() + "'.");
      };
    }
    return policy;
  }

  private static String known(RuleBook book, String typed) {
    RuleBook.Entry rule = book.find(typed)
        .orElseThrow(
            () -> new UsageException("There is no rule '" + typed + "'." + book.suggestion(typed)));
    if (!rule.changeable()) {
      throw new UsageException("The rule " + rule.code()
          + " cannot be changed: what it finds cannot be read with certainty.");
    }
    return rule.code();
  }

  private LocalDate today() {
    return asOf == null ? ValidationPolicy.standard().asOf() : DataOptions.day(asOf);
  }

  private CheckedInput check(MetricsJson json, Input input, FindingDiscretion discretion) {
    Check check = new Check(input.name(), mostPerRule, discretion);
    if (input.fault().isPresent()) {
      return check.unreadable(fault(input.fault().get()));
    }
    long start = System.nanoTime();
    Progress progress = common.progress(session);
    try (InputStream in = progress.watch(input.open(session), input.size())) {
      ReadSummary summary = json.read(input.name(), in, input.format(), check);
      CheckedInput checked = check.result(summary);
      progress.clear();
      report(checked, System.nanoTime() - start);
      return checked;
    } catch (IOException | UnreadableInputException e) {
      progress.clear();
      return check.unreadable(fault("file/not-readable"));
    }
  }

  private void report(CheckedInput checked, long nanoseconds) {
    if (common.verbose()) {
      session
          .err()
          .line("hrm: " + Echo.visible(checked.name()) + ": "
              + checked.observations() + " observations, " + checked.checks() + " checks, "
              + nanoseconds / 1_000_000 + " ms");
    }
  }

  private static Finding fault(String code) {
    return Finding.of(code, Severity.ERROR).texts(Words.TEXTS).build();
  }

  private ExitCode code(CheckedInput checked) {
    if (checked.verdict() == Verdict.UNREADABLE || checked.verdict() == Verdict.PARTLY_CHECKED) {
      return ExitCode.UNREADABLE;
    }
    boolean fails = switch (failOn) {
      case ERROR -> checked.reaches(Severity.ERROR);
      case WARNING -> checked.reaches(Severity.WARNING);
      case INFO -> checked.reaches(Severity.INFO);
      case NEVER -> false;
    };
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
