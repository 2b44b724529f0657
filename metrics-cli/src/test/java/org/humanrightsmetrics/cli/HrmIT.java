// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the runnable jar as a process of its own, as users do. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HrmIT {

  private static final String REPORTS = "src/test/resources/org/humanrightsmetrics/cli/reports/";
  private static final String JAR = System.getProperty("hrm.jar", "target/hrm.jar");

  @TempDir
  Path folder;

  private record Ended(int code, byte[] out, String err) {
    String text() {
      return new String(out, StandardCharsets.UTF_8);
    }
  }

  private Ended run(List<String> javaOptions, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command(javaOptions, arguments))
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .redirectOutput(out.toFile())
        .redirectError(err.toFile());
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Ended(code, Files.readAllBytes(out), Files.readString(err));
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return run(List.of(), Map.of(), arguments);
  }

  private static List<String> command(List<String> javaOptions, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of("-jar", JAR));
    command.addAll(List.of(arguments));
    return command;
  }

  @ParameterizedTest
  @CsvSource({
    "good.json, 0, READY",
    "bad.json, 1, NOT READY",
    "empty.json, 3, COULD NOT BE READ",
    "broken.json, 3, ONLY PARTLY CHECKED",
    "not-there.json, 3, COULD NOT BE READ",
    "folder, 0, READY",
  })
  void aVerdictAndAnExitCodeAndNothingElse(String input, int code, String verdict)
      throws IOException, InterruptedException {
    Ended ended = run("validate", REPORTS + input, "--as-of", "2026-06-30");
    assertThat(ended.code()).isEqualTo(code);
    assertThat(ended.text()).contains("   " + verdict);
    // Neither a logger without a provider nor a library that greets may say a word.
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void theVersionStandsInTheJar() throws IOException, InterruptedException {
    Ended ended = run("--version");
    assertThat(ended.code()).isZero();
    assertThat(ended.text()).containsPattern("hrm \\d+\\.\\d+\\.\\d+").contains("women-trained@1");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void placeTimeAndCharsetOfTheMachineChangeNothing() throws IOException, InterruptedException {
    String[] check = {
      "validate", REPORTS + "bad.json", REPORTS + "mixed.ndjson", "--as-of", "2026-06-30"
    };
    byte[] usual = run(check).out();
    List<List<String>> machines = List.of(
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Pago_Pago"),
        List.of("-Duser.language=th", "-Duser.country=TH", "-Dfile.encoding=ISO-8859-1"));
    for (List<String> machine : machines) {
      assertThat(run(machine, Map.of("LC_ALL", "C"), check).out()).isEqualTo(usual);
      for (String form : new String[] {"json", "github"}) {
        String[] other = {check[0], check[1], check[3], check[4], "--format", form};
        assertThat(run(machine, Map.of("LC_ALL", "C"), other).out())
            .isEqualTo(run(other).out());
      }
    }
    String[] explain = {"explain", "women-trained"};
    assertThat(run(machines.get(0), Map.of(), explain).out())
        .isEqualTo(run(explain).out());
  }

  @Test
  void aLongInputIsReadInLittleMemory() throws IOException, InterruptedException {
    List<String> lines = Files.readAllLines(Path.of(REPORTS + "mixed.ndjson"));
    Path longInput = folder.resolve("long.ndjson");
    int count = 0;
    try (BufferedWriter writer = Files.newBufferedWriter(longInput)) {
      for (long size = 0; size < 30_000_000; count++) {
        String line = lines.get(count % lines.size());
        writer.write(line);
        writer.newLine();
        size += line.length() + 1;
      }
    }
    Ended ended =
        run(List.of("-Xmx64m"), Map.of(), "validate", longInput.toString(), "--format", "json");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.text())
        .contains("\"read\": " + count, "\"report/unknown-metric\": " + count / 3);
    assertThat(ended.out().length).isLessThan(1_000_000);

    Path report = folder.resolve("long.json");
    Ended converted =
        run(List.of("-Xmx64m"), Map.of(), "convert", longInput.toString(), "-o", report.toString());
    assertThat(converted.code()).as(converted.err()).isZero();
    Path back = folder.resolve("back.ndjson");
    assertThat(
            run(List.of("-Xmx64m"), Map.of(), "convert", report.toString(), "-o", back.toString())
                .code())
        .isZero();
    assertThat(Files.mismatch(longInput, back)).isEqualTo(-1);
  }

  @Test
  void theSampleIsTheSameOnEveryMachineAndSoIsWhatIsSaidOfIt()
      throws IOException, InterruptedException {
    List<String> machine = List.of(
        "-Duser.language=ar",
        "-Duser.country=EG",
        "-Duser.timezone=Pacific/Kiritimati",
        "-Dfile.encoding=ISO-8859-1");
    Path usual = folder.resolve("usual");
    Path other = folder.resolve("other");
    assertThat(run("demo", "-q", "--out", usual.toString()).code()).isZero();
    assertThat(run(machine, Map.of("LC_ALL", "C"), "demo", "-q", "--out", other.toString())
            .code())
        .isZero();
    try (Stream<Path> files = Files.list(usual)) {
      for (Path file : files.toList()) {
        assertThat(Files.mismatch(file, other.resolve(file.getFileName()))).isEqualTo(-1);
      }
    }
    for (String[] verb : new String[][] {
      {"compare", usual.toString(), "--as-of=2026-06-30"},
      {"compare", usual.toString(), "--as-of=2026-06-30", "--format=json"},
      {"aggregate", usual.toString(), "-m=women-trained", "--by=area,year", "--threads=1"},
    }) {
      Ended here = run(verb);
      assertThat(here.code()).as(here.err()).isZero();
      assertThat(here.err()).isEmpty();
      assertThat(run(machine, Map.of("LC_ALL", "C"), verb).out()).isEqualTo(here.out());
    }
    String[] threads = {
      "aggregate", usual.toString(), "-m=women-trained", "--by=area,year", "--threads=8"
    };
    Ended many = run(threads);
    threads[4] = "--threads=1";
    assertThat(run(threads).out()).isEqualTo(many.out());
  }

  @Test
  void whatAnotherProgramSendsIsRead() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(List.of(), "validate", "-", "--as-of=2026-06-30")).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(Files.readAllBytes(Path.of(REPORTS + "good.json")));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(out).startsWith("standard input   READY");
  }

  private Path longReport(int observations) throws IOException {
    String line = Files.readAllLines(Path.of(REPORTS + "mixed.ndjson")).get(2);
    Path input = folder.resolve("long.ndjson");
    try (BufferedWriter writer = Files.newBufferedWriter(input)) {
      for (int i = 0; i < observations; i++) {
        writer.write(line.replace("courses in Bihar", "courses, group " + i));
        writer.newLine();
      }
    }
    return input;
  }

  /** Kills the program, with no chance to tidy up, once it has run for a while. */
  private static void killed(int milliseconds, String... arguments)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command(List.of(), arguments))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  @Test
  void aKilledRunLeavesTheOldFileOrTheNewOne() throws IOException, InterruptedException {
    Path input = longReport(600);
    Path table = folder.resolve("table.csv");
    run(
        "export",
        REPORTS + "good.json",
        "--to",
        "csv",
        "--out",
        table.toString(),
        "--as-of=2026-06-30");
    byte[] old = Files.readAllBytes(table);
    Path whole = folder.resolve("whole.csv");
    String[] export = {
      "export", input.toString(), "--to", "csv", "--as-of=2026-06-30", "--out", whole.toString()
    };
    long start = System.nanoTime();
    assertThat(run(export).code()).isZero();
    int duration = (int) ((System.nanoTime() - start) / 1_000_000);
    byte[] complete = Files.readAllBytes(whole);
    export[export.length - 1] = table.toString();
    List<String> forced = new ArrayList<>(List.of(export));
    forced.add("--force");
    for (int part = 4; part <= 8; part++) {
      killed(duration * part / 8, forced.toArray(String[]::new));
      byte[] left = Files.readAllBytes(table);
      assertThat(Arrays.equals(left, old) || Arrays.equals(left, complete)).isTrue();
    }
  }

  @Test
  void aRunKilledWhileItWritesLeavesTheOldFile() throws Exception {
    Path target = folder.resolve("report.json");
    Files.writeString(target, "old");
    Process process = new ProcessBuilder(command(
            List.of(), "convert", "-", "--to", "report", "--force", "--out", target.toString()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
    String line = Files.readAllLines(Path.of(REPORTS + "mixed.ndjson")).get(2) + "\n";
    OutputStream in = process.getOutputStream();
    // The input is held open, so the program is in the middle of its work for certain.
    for (int i = 0; i < 2_000; i++) {
      in.write(line.getBytes(StandardCharsets.UTF_8));
    }
    in.flush();
    Path unfinished = folder.resolve(".report.json." + process.pid() + ".tmp");
    for (int wait = 0;
        wait < 600 && (!Files.exists(unfinished) || Files.size(unfinished) == 0);
        wait++) {
      Thread.sleep(100);
    }
    assertThat(Files.size(unfinished)).isPositive();
    process.destroyForcibly().waitFor();
    assertThat(Files.readString(target)).isEqualTo("old");
  }

  @Test
  void aKilledExportLeavesAPackageThatIsWholeOrSaysThatItIsNot() throws Exception {
    Path input = longReport(600);
    Path pkg = folder.resolve("pkg");
    String[] export = {
      "export",
      REPORTS + "good.json",
      "--to",
      "datapackage",
      "--as-of=2026-06-30",
      "--force",
      "--out",
      pkg.toString()
    };
    assertThat(run(export).code()).isZero();
    export[1] = input.toString();
    long start = System.nanoTime();
    export[export.length - 1] = folder.resolve("other").toString();
    assertThat(run(export).code()).isZero();
    int duration = (int) ((System.nanoTime() - start) / 1_000_000);
    export[export.length - 1] = pkg.toString();
    for (int part = 5; part <= 8; part++) {
      killed(duration * part / 8, export);
      Path manifest = pkg.resolve("manifest.json");
      if (Files.exists(manifest)) {
        for (JsonNode file :
            new JsonMapper().readTree(Files.readString(manifest)).path("outputs")) {
          byte[] bytes = Files.readAllBytes(pkg.resolve(file.path("path").asString()));
          String sha256 =
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
          assertThat(sha256).isEqualTo(file.path("sha256").asString());
        }
      }
    }
  }

  @Test
  void aLongReportIsExportedInLittleMemoryAndTheSameEverywhere()
      throws IOException, InterruptedException {
    String input = longReport(3_000).toString();
    String[] export = {"export", input, "--to", "csv", "--as-of=2026-06-30"};
    Ended usual = run(List.of("-Xmx64m"), Map.of(), export);
    assertThat(usual.code()).as(usual.err()).isZero();
    Ended elsewhere = run(
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati"),
        Map.of("LC_ALL", "C"),
        export);
    assertThat(elsewhere.out()).isEqualTo(usual.out());
    assertThat(usual.text().lines().skip(1).map(row -> row.substring(0, 32)))
        .doesNotHaveDuplicates();
  }

  @Test
  void otherProgramsReadThePackageAsItsReadmeSays() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "../scripts/snippets").redirectErrorStream(true);
    builder.environment().put("HRM_JAR", Path.of(JAR).toAbsolutePath().toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    // Shown in the log of the build: what was skipped was not tried.
    System.out.print(said);
    assertThat(said.lines()).allMatch(line -> line.startsWith("snippets: "));
  }

  @Test
  void aReaderThatGoesAwayIsNoFault() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(List.of(), "list", "codes", "reference-area")).start();
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isPositive();
    }
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isIn(0, 1);
    assertThat(err).isEmpty();
  }

  @Test
  void anErrorIsWrittenToStandardErrorAndNothingElseIs() throws IOException, InterruptedException {
    Ended ended = run("validate", REPORTS + "good.json", "--formt", "json");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("Did you mean --format?");
  }
}
