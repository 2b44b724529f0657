// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Reads thousands of hostile inputs in a virtual machine with 64 MB of memory, 512 KB of stack and Turkish letters,
 * where a trap waits for whoever opens a socket.
 */
class HostileSuiteTest {

  private static final long MOST_MILLISECONDS = 2_000;

  /** Streams are larger than any file; two seconds for each megabyte would be allowed. */
  private static final long MOST_FOR_A_STREAM = 60_000;

  /** Twenty-four thousand inputs are read in forty parts. */
  private static final long MOST_FOR_A_PART = 30_000;

  /** Wall clock after which an input is taken to hang, on however busy a machine. */
  private static final long HANGS_AFTER_SECONDS = 180;

  private static final int FEWEST_INPUTS = 5_000;

  @Test
  void everyInputComesToWhatItMust() throws Exception {
    List<String> wrong = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    String last = "";
    Process child = start();
    AtomicLong heard = new AtomicLong(System.nanoTime());
    Thread watch = watch(child, heard);
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        heard.set(System.nanoTime());
        last = line;
        String[] parts = line.split("\t", 4);
        if (parts[0].equals("begin") || parts[0].equals("end")) {
          continue;
        }
        if (!names.add(parts[2])) {
          wrong.add("two inputs are named " + parts[2]);
        }
        if (!parts[0].equals("ok")) {
          wrong.add(parts[2] + ": " + parts[3]);
        } else if (Long.parseLong(parts[1]) > mostFor(parts[2])) {
          wrong.add(parts[2] + " took " + parts[1] + " ms");
        }
      }
    } finally {
      watch.interrupt();
      child.destroyForcibly();
      child.waitFor(10, TimeUnit.SECONDS);
    }
    assertThat(last).as("the last that was heard").isEqualTo("end");
    assertThat(wrong).isEmpty();
    assertThat(names).hasSizeGreaterThan(FEWEST_INPUTS);
  }

  private static long mostFor(String name) {
    if (name.startsWith("fuzzed")) {
      return MOST_FOR_A_PART;
    }
    return Stream.all().stream().anyMatch(stream -> stream.name().equals(name))
        ? MOST_FOR_A_STREAM
        : MOST_MILLISECONDS;
  }

  private static Process start() throws IOException {
    String path = String.join(
        File.pathSeparator,
        Path.of("target/test-classes").toString(),
        Path.of("target/classes").toString(),
        System.getProperty("jdk.module.path", ""),
        System.getProperty("java.class.path", ""),
        System.getProperty("surefire.test.class.path", ""));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-Xss512k",
            "-Duser.language=tr",
            "-Duser.region=TR",
            "-Dslf4j.internal.verbosity=ERROR",
            "-cp",
            path,
            HostileMain.class.getName(),
            "../metrics-core/src/main/resources/spec")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Thread watch(Process child, AtomicLong heard) {
    Thread watch = new Thread(() -> {
      try {
        while (child.isAlive()) {
          Thread.sleep(500);
          long silent = System.nanoTime() - heard.get();
          if (silent > TimeUnit.SECONDS.toNanos(HANGS_AFTER_SECONDS)) {
            child.destroyForcibly();
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    watch.setDaemon(true);
    watch.start();
    return watch;
  }
}
