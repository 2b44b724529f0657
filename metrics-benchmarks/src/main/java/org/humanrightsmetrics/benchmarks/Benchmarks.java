// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.humanrightsmetrics.benchmarks.sample.SyntheticObservations;

/** The program {@code benchmarks.jar}. */
public final class Benchmarks {

  private static final String USAGE = String.join(
      System.lineSeparator(),
      "compare [--records 30000] [--passes 7] [--warm-up 15] [--seed 2026]",
      "    processor time of each contender over the same observations, and the ratios",
      "jmh [arguments of JMH]",
      "    the same contenders one by one, measured by JMH",
      "generate FILE --bytes 1000000000 [--seed 2026]",
      "    writes NDJSON of that size",
      "read FILE",
      "    reads and checks a file of NDJSON of any size",
      "aggregate FILE [--passes 3]",
      "    what adding up costs beside reading such a file, and whether two threads agree with one",
      "compare-groups [--records 1000000] [--seed 2026]",
      "    how the time to part observations into comparable groups grows, from 10,000 on");

  private Benchmarks() {}

  /**
   * Runs a command.
   *
   * @param args the command and its arguments; without any, the list of commands is printed
   * @throws Exception when a file or JMH fails
   */
  public static void main(String[] args) throws Exception {
    String command = args.length == 0 ? "" : args[0];
    List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
    switch (command) {
      case "compare" -> compare(options(rest));
      case "jmh" -> org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
      case "generate" -> {
        Map<String, Long> options = options(rest.subList(1, rest.size()));
        LargeFile.write(
            Path.of(rest.get(0)),
            options.getOrDefault("--bytes", 1_000_000_000L),
            observations(options),
            System.out);
      }
      case "read" -> LargeFile.read(Path.of(rest.get(0)), System.out);
      case "aggregate" -> {
        Map<String, Long> options = options(rest.subList(1, rest.size()));
        int passes = Math.toIntExact(options.getOrDefault("--passes", 3L));
        new Aggregating(Path.of(rest.get(0)), passes).print(System.out);
      }
      case "compare-groups" -> {
        Map<String, Long> options = options(rest);
        new GroupsGrowth(
                Math.toIntExact(options.getOrDefault("--records", 1_000_000L)),
                options.getOrDefault("--seed", 2026L))
            .print(System.out);
      }
      default -> {
        System.err.println(USAGE);
        System.exit(2);
      }
    }
  }

  private static void compare(Map<String, Long> options) {
    new Comparison(
            Math.toIntExact(options.getOrDefault("--records", 30_000L)),
            Math.toIntExact(options.getOrDefault("--passes", 7L)),
            Math.toIntExact(options.getOrDefault("--warm-up", 15L)),
            observations(options))
        .print(System.out);
  }

  private static SyntheticObservations observations(Map<String, Long> options) {
    return SyntheticObservations.seeded(options.getOrDefault("--seed", 2026L));
  }

  private static Map<String, Long> options(List<String> arguments) {
    List<String> known = Arrays.asList("--records", "--passes", "--warm-up", "--seed", "--bytes");
    Map<String, Long> options = new HashMap<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      if (!known.contains(arguments.get(i))) {
        throw new IllegalArgumentException(
            "No option " + arguments.get(i) + "; there are " + String.join(", ", known));
      }
      options.put(arguments.get(i), Long.valueOf(arguments.get(i + 1)));
    }
    return options;
  }
}
