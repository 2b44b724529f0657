// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What surrounds one run: its streams, which of them are terminals, and the environment.
 *
 * @param in standard input
 * @param out findings and data
 * @param err everything else
 * @param terminals which streams a person looks at
 * @param environment the variables of the process
 */
record Session(
    InputStream in, Output out, Output err, Terminals terminals, Map<String, String> environment) {

  /**
   * Which streams a person looks at.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   */
  record Terminals(boolean in, boolean out, boolean err) {
    static final Terminals NONE = new Terminals(false, false, false);
  }

  static Session ofProcess() {
    return new Session(
        // Buffered, because a bare FileInputStream asks a pipe for its position and fails.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new Output(new FileOutputStream(FileDescriptor.out)),
        new Output(new FileOutputStream(FileDescriptor.err)),
        new Terminals(isTerminal(0), isTerminal(1), isTerminal(2)),
        System.getenv());
  }

  /** A variable, or empty text when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Whether a terminal that shows symbols beyond ASCII is certain. */
  boolean showsSymbols() {
    String charset = variable("LC_ALL") + " " + variable("LC_CTYPE") + " " + variable("LANG");
    return terminals.out() && charset.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
  }

  /** Whether colours may be shown when the user asks for none in particular. */
  boolean showsColours() {
    return terminals.out()
        && variable("NO_COLOR").isEmpty()
        && !variable("TERM").equals("dumb");
  }

  /** Java knows only one answer for all three streams; Linux tells them apart. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException e) {
        return false;
      }
    }
    return consoleIsTerminal();
  }

  // From Java 22 on a console may exist without a terminal; the property asks for the old, plain
  // one.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean consoleIsTerminal() {
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
