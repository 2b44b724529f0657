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
 * became of each: {@code begin}, then {@code ok} or {@code bad} with milliseconds of processor time, name and reason,
 * and {@code end}. Processor time, because a busy machine must not make a sound reader fail.
 */
final class HostileMain {

  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private HostileMain() {}

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

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
            () -> input.judge(
                input.door().read(Door.reader(input.limits()), input.bytes().get())));
      }
    }
    Fuzzer fuzzer = new Fuzzer(Path.of(arguments[0]));
    for (int part = 0; part < Fuzzer.PARTS; part++) {
      int number = part;
      String name = "fuzzed inputs, part " + part;
      if (name.contains(wanted)) {
        run(name, () -> fuzzer.judge(number));
      }
    }
    for (Stream stream : Stream.all()) {
      if (stream.name().contains(wanted)) {
        run(stream.name(), stream::judge);
      }
    }
    run("the network was left alone", () -> trap.caught() == 0 ? "" : trap.caught() + " attempts");
    run("nothing was printed", () -> silence.count == 0 ? "" : silence.count + " bytes");
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

  private static void run(String name, Case one) {
    String shown = printable(name);
    OUT.println("begin\t" + shown);
    long start = processorTime();
    String wrong;
    try {
      wrong = one.judge();
    } catch (Throwable e) {
      StackTraceElement[] trace = e.getStackTrace();
      wrong = e + (trace.length == 0 ? "" : " at " + trace[0]);
    }
    long milliseconds = (processorTime() - start) / 1_000_000;
    OUT.println((wrong.isEmpty() ? "ok\t" : "bad\t") + milliseconds + "\t" + shown + "\t"
        + printable(wrong.length() > 400 ? wrong.substring(0, 400) : wrong));
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
