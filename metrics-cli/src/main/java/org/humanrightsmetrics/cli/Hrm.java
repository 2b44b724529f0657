// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.Report;
import org.humanrightsmetrics.code.Spelling;
import org.humanrightsmetrics.standard.StandardMetrics;
import org.humanrightsmetrics.text.Echo;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code hrm}.
 *
 * <p>{@code hrm report.json} checks a report. Exit codes: 0 nothing at the level that fails, 1 something,
 * 2 wrong command line, 3 an input could not be read or not to its end, 4 the program failed.
 */
public final class Hrm {

  // Each verb is put together only when it is called, so that the program starts quickly.
  private static final Map<String, Function<Session, Callable<Integer>>> VERBS = verbs();

  // The verb that is meant when none is named.
  private static final String USUAL_VERB = "validate";

  private static final String HELP = """
      hrm checks reports of human-rights metrics and explains what it finds.

      Examples:
        hrm report.json                        check a report
        hrm validate reports/                  check every report in a folder
        hrm explain period/start-after-end     what a finding means and how to mend it
        hrm explain women-trained              what a metric counts and what a report says of it
        hrm list metrics                       the metrics; also: rules, codes
        hrm schema women-trained               the JSON Schema of a metric; also: report, findings
        hrm convert report.json --to lines     one observation a line, and back
        hrm compare reports/                   what may stand side by side, and why the rest may not
        hrm aggregate reports/ --metric women-trained --by area,year
        hrm export reports/ --to csv           one table, a row for every number; also: datapackage
        hrm publish reports/ --metric women-trained --by area,year --secret my.key --out table
        hrm demo                               sample data with known mistakes, to try all this on

      Verbs: validate, explain, list, schema, convert, compare, aggregate, export, publish, demo. Each shows its options with --help.

        -h, --help       show this help
        -V, --version    show the versions of the program, the standard and its metrics

      Exit code: 0 nothing to fix; 1 something to fix; 2 wrong command line; 3 an input could not be
      read, or not to its end; 4 the program failed.
      """;

  private Hrm() {}

  private static Map<String, Function<Session, Callable<Integer>>> verbs() {
    Map<String, Function<Session, Callable<Integer>>> verbs = new LinkedHashMap<>();
    verbs.put("validate", ValidateCommand::new);
    verbs.put("explain", ExplainCommand::new);
    verbs.put("list", ListCommand::new);
    verbs.put("schema", SchemaCommand::new);
    verbs.put("convert", ConvertCommand::new);
    verbs.put("compare", CompareCommand::new);
    verbs.put("aggregate", AggregateCommand::new);
    verbs.put("export", ExportCommand::new);
    verbs.put("publish", PublishCommand::new);
    verbs.put("demo", DemoCommand::new);
    return verbs;
  }

  /**
   * Runs the program and ends the process.
   *
   * @param arguments a verb with its options and files, or only files
   */
  public static void main(String[] arguments) {
    // Nothing that a library formats by itself may depend on where the program runs.
    Locale.setDefault(Locale.ROOT);
    silenceLibraries();
    System.exit(run(arguments, Session.ofProcess()));
  }

  /** Libraries log for developers; a user of the program is told by findings and messages alone. */
  private static void silenceLibraries() {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
  }

  /** Runs the program on these streams and returns the exit code. */
  static int run(String[] arguments, Session session) {
    int code;
    try {
      code = dispatch(List.of(arguments), session);
      session.out().flush();
    } catch (OutputClosedException e) {
      code = outputClosed(e, session);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      code = failed(e, List.of(arguments), session);
    }
    try {
      session.err().flush();
    } catch (OutputClosedException e) {
      // Nobody is left to be told.
      return code;
    }
    return code;
  }

  private static int dispatch(List<String> arguments, Session session) {
    if (arguments.isEmpty()) {
      session.err().print(HELP);
      return ExitCode.USAGE.number();
    }
    String first = arguments.get(0);
    if (first.equals("-h") || first.equals("--help")) {
      session.out().print(HELP);
      return ExitCode.CLEAN.number();
    }
    if (first.equals("-V") || first.equals("--version")) {
      version(session.out());
      return ExitCode.CLEAN.number();
    }
    Function<Session, Callable<Integer>> verb = VERBS.get(first);
    if (verb != null) {
      return call(first, verb.apply(session), arguments.subList(1, arguments.size()), session);
    }
    if (isMistypedVerb(first)) {
      String meant = Spelling.nearest(first, List.copyOf(VERBS.keySet())).orElseThrow();
      return usage(
          "There is no verb and no file '" + first + "'. Did you mean " + meant + "?", session);
    }
    return call(USUAL_VERB, new ValidateCommand(session), arguments, session);
  }

  private static boolean isMistypedVerb(String word) {
    if (word.startsWith("-") || word.contains(".") || word.contains("/") || exists(word)) {
      return false;
    }
    return Spelling.nearest(word, List.copyOf(VERBS.keySet())).isPresent();
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static void version(Output out) {
    out.line("hrm " + Version.ofLibrary());
    out.line("standard " + Report.STANDARD);
    out.line("metrics "
        + StandardMetrics.CATALOGUE.types().stream()
            .map(MetricType::toString)
            .collect(Collectors.joining(" ")));
  }

  private static int call(
      String verb, Callable<Integer> command, List<String> arguments, Session session) {
    CommandLine line = new CommandLine(command)
        .setCommandName("hrm " + verb)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false);
    try {
      line.parseArgs(arguments.toArray(String[]::new));
      if (line.isUsageHelpRequested()) {
        session.out().print(line.getUsageMessage(Ansi.OFF));
        return ExitCode.CLEAN.number();
      }
      return command.call();
    } catch (ParameterException e) {
      return usage(message(e, line), session, "hrm " + verb + " --help");
    } catch (UsageException e) {
      return usage(String.valueOf(e.getMessage()), session, "hrm " + verb + " --help");
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String message(ParameterException e, CommandLine line) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(e.getMessage());
    }
    String typed = unmatched.getUnmatched().get(0);
    List<String> names = new ArrayList<>();
    line.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    int equals = typed.indexOf('=');
    String name = equals < 0 ? typed : typed.substring(0, equals);
    return (typed.startsWith("-") ? "There is no option '" : "There is no place for '") + typed
        + "'."
        + Spelling.nearest(name, names)
            .map(meant -> " Did you mean " + meant + "?")
            .orElse("");
  }

  private static int usage(String message, Session session) {
    return usage(message, session, "hrm --help");
  }

  private static int usage(String message, Session session, String help) {
    session.err().line("hrm: " + Echo.visible(message));
    session.err().line("More: " + help);
    return ExitCode.USAGE.number();
  }

  private static int outputClosed(OutputClosedException e, Session session) {
    if (e.isBrokenPipe()) {
      return ExitCode.FINDINGS.number();
    }
    try {
      session.err().line("hrm: the output could not be written to its end.");
    } catch (OutputClosedException again) {
      return ExitCode.INTERNAL.number();
    }
    return ExitCode.INTERNAL.number();
  }

  private static int failed(Throwable failure, List<String> arguments, Session session) {
    try {
      session
          .err()
          .line("hrm: something went wrong in hrm, not in your file. Your files were not"
              + " changed. Please report " + Failure.identifier(failure) + ".");
      if (arguments.contains("-vv")) {
        session.err().print(Failure.trace(failure));
      }
      session.out().flush();
    } catch (OutputClosedException | StackOverflowError | OutOfMemoryError again) {
      return ExitCode.INTERNAL.number();
    }
    return ExitCode.INTERNAL.number();
  }
}
