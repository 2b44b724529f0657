// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.humanrightsmetrics.json.MetricsJson;

/**
 * Reads the hostile inputs in a virtual machine of their own, small and Turkish, and says on standard output what
 * became of each: {@code begin}, then {@code ok} or {@code bad} with milliseconds, name and reason, and {@code end}.
 * Of what takes long the best of three times is told.
 */
final class HostileMain {

  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  /** What takes longer is tried again, because a busy machine must not make a sound reader fail. */
  private static final long LONG = 2_000;

  private static final int TRIES = 3;

  private HostileMain() {}

  /** Takes the folder of the corpus, and a part of the names of what to read. */
  public static void main(String[] arguments) throws Exception {
    // Whatever prints besides us is a fault, and may say what must not be said.
    Silence silence = new Silence();
    System.setOut(new PrintStream(silence, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(silence, true, StandardCharsets.UTF_8));
    SocketTrap trap = new SocketTrap();
    String wanted = arguments.length < 2 ? "" : arguments[1];

    List<HostileInput> inputs = HostileInputs.all(trap.port());
    try {
      warmUp(inputs);
    } catch (Throwable e) {
      OUT.println("bad\t0\twarming up\t" + e);
    }
    silence.count = 0;
    for (HostileInput input : inputs) {
      if (input.name().contains(wanted)) {
        run(
            input.name(),
            TRIES,
            () -> input.judge(
                input.door().read(Door.reader(input.limits()), input.bytes().get())));
      }
    }
    Fuzzer fuzzer = new Fuzzer(Path.of(arguments[0]));
    for (int part = 0; part < Fuzzer.PARTS; part++) {
      int number = part;
      String name = "fuzzed inputs, part " + part;
      if (name.contains(wanted)) {
        run(name, 1, () -> fuzzer.judge(number));
      }
    }
    for (Stream stream : Stream.all()) {
      if (stream.name().contains(wanted)) {
        run(stream.name(), 1, stream::judge);
      }
    }
    run(
        "the network was left alone",
        1,
        () -> trap.caught() == 0 ? "" : trap.caught() + " attempts");
    run("nothing was printed", 1, () -> silence.count == 0 ? "" : silence.count + " bytes");
    OUT.println("end");
    System.exit(0);
  }

  /** Loads classes, which is no matter of the inputs. */
  private static void warmUp(List<HostileInput> inputs) throws Exception {
    for (HostileInput input : inputs.subList(0, Door.values().length)) {
      MetricsJson json = Door.reader(input.limits());
      input.door().read(json, input.bytes().get());
    }
  }

  /** One thing to do. */
  @FunctionalInterface
  private interface Case {
    String judge() throws Exception;
  }

  private static void run(String name, int most, Case one) {
    String shown = printable(name);
    OUT.println("begin\t" + shown);
    String wrong = "";
    long milliseconds = Long.MAX_VALUE;
    for (int tries = 0; tries < most && wrong.isEmpty() && milliseconds > LONG; tries++) {
      long start = System.nanoTime();
      wrong = judged(one);
      milliseconds = Math.min(milliseconds, (System.nanoTime() - start) / 1_000_000);
    }
    OUT.println((wrong.isEmpty() ? "ok\t" : "bad\t") + milliseconds + "\t" + shown + "\t"
        + printable(wrong.length() > 400 ? wrong.substring(0, 400) : wrong));
  }

  private static String judged(Case one) {
    try {
      return one.judge();
    } catch (Throwable e) {
      StackTraceElement[] trace = e.getStackTrace();
      return e + (trace.length == 0 ? "" : " at " + trace[0]);
    }
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : "<" + Integer.toHexString(c) + ">");
    }
    return out.toString();
  }

  /** Counts what is written to it. */
  private static final class Silence extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }
  }
}
