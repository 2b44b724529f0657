// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program of somebody else, with a metric of its own, built and run against this library by the plain tools
 * of the JDK: once on the class path, once as a named module.
 */
class ConsumerTest {

  private static final String MODULE = """
      module consumer {
        requires org.humanrightsmetrics.json;
        requires org.hibernate.validator;
        exports consumer;
        opens consumer to org.hibernate.validator;
      }
      """;

  private static final String METRIC = """
      package consumer;
      import jakarta.validation.Valid;
      import jakarta.validation.constraints.NotNull;
      import org.humanrightsmetrics.Metric;
      import org.humanrightsmetrics.MetricType;
      import org.humanrightsmetrics.context.Context;
      import org.humanrightsmetrics.measure.Count;
      import org.humanrightsmetrics.measure.CountingUnit;
      import org.humanrightsmetrics.measure.Headline;
      import org.humanrightsmetrics.measure.Measured;
      import org.humanrightsmetrics.rule.Rule;
      public record Meals(@NotNull @Valid Context context,
          @NotNull @Headline @Measured(unit = CountingUnit.EVENT) Count served,
          @NotNull @Measured(unit = CountingUnit.EVENT) Count cooked) implements Metric {
        public static final MetricType<Meals> TYPE = MetricType.of("meals-served", 1, Meals.class)
            .rule(Rule.<Meals>error("meals-served/served-exceeds-cooked", "/served",
                m -> m.served().value() <= m.cooked().value()).needs("/served", "/cooked"));
        @Override public MetricType<Meals> type() { return TYPE; }
      }
      """;

  private static final String MAIN = """
      package consumer;
      import java.time.LocalDate;
      import org.humanrightsmetrics.Report;
      import org.humanrightsmetrics.context.Context;
      import org.humanrightsmetrics.context.Population;
      import org.humanrightsmetrics.context.QualityTier;
      import org.humanrightsmetrics.context.ReferencePeriod;
      import org.humanrightsmetrics.context.Reporter;
      import org.humanrightsmetrics.context.ReporterType;
      import org.humanrightsmetrics.context.Source;
      import org.humanrightsmetrics.context.SourceMethod;
      import org.humanrightsmetrics.json.MetricsJson;
      import org.humanrightsmetrics.measure.Count;
      import org.humanrightsmetrics.rule.Finding;
      import org.humanrightsmetrics.standard.StandardMetrics;
      public final class Main {
        public static void main(String[] args) {
          MetricsJson json = MetricsJson.of(StandardMetrics.CATALOGUE.plus(Meals.TYPE));
          Report report = Report.by(Reporter.of("IN-MHA-0001", "Example Kitchen", "IN", ReporterType.NATIONAL_NGO))
              .add(new Meals(
                  Context.of(ReferencePeriod.flow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)), "IN",
                      Population.census("Guests", 90), Source.of(SourceMethod.REGISTER, QualityTier.T2)),
                  Count.of(91), Count.of(90)));
          for (Finding finding : json.read(json.write(report)).findings()) {
            System.out.println(finding.code() + " " + finding.pointer() + " " + finding.location().orElseThrow().line());
          }
          System.out.println(Main.class.getModule().isNamed());
        }
      }
      """;

  private static final String EXPECTED =
      "meals-served/served-exceeds-cooked /observations/0/served ";

  @TempDir
  private static Path project;

  private static String libraries;

  @BeforeAll
  static void writeTheProject() throws IOException {
    Path sources = Files.createDirectories(project.resolve("src/consumer"));
    Files.writeString(sources.resolve("Meals.java"), METRIC);
    Files.writeString(sources.resolve("Main.java"), MAIN);
    Files.writeString(project.resolve("src/module-info.java"), MODULE);
    libraries = Stream.of(
            System.getProperty("surefire.test.class.path", ""),
            System.getProperty("java.class.path"))
        .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
        .filter(ConsumerTest::isRuntimeLibrary)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What a user of metrics-json gets: our two modules and nine jars, no test library. */
  private static boolean isRuntimeLibrary(String entry) {
    String path = entry.replace(File.separatorChar, '/');
    return Stream.of(
            "/metrics-core/",
            "/metrics-json/",
            "jakarta.validation-api",
            "hibernate-validator-",
            "jboss-logging",
            "/classmate",
            "slf4j-api",
            "/jspecify",
            "/jackson-core",
            "/jackson-databind",
            "/jackson-annotations")
        .anyMatch(path::contains);
  }

  @Test
  void worksOnTheClassPath() throws Exception {
    Path classes = project.resolve("on-class-path");
    run("javac", "-cp", libraries, "-d", classes.toString(), source("Meals"), source("Main"));
    String printed = run("java", "-cp", classes + File.pathSeparator + libraries, "consumer.Main");
    assertThat(printed).contains(EXPECTED).endsWith("false\n");
  }

  @Test
  void worksAsANamedModule() throws Exception {
    Path classes = project.resolve("on-module-path");
    run(
        "javac",
        "-p",
        libraries,
        "-d",
        classes.toString(),
        project.resolve("src/module-info.java").toString(),
        source("Meals"),
        source("Main"));
    String printed =
        run("java", "-p", classes + File.pathSeparator + libraries, "-m", "consumer/consumer.Main");
    assertThat(printed).contains(EXPECTED).endsWith("true\n");
  }

  @Test
  void bringsNineJarsAndNoMore() {
    assertThat(Arrays.stream(libraries.split(File.pathSeparator))
            .filter(entry -> !entry.contains("metrics-")))
        .as("jars that a user of metrics-json gets")
        .hasSize(9);
  }

  private static String source(String name) {
    return project.resolve("src/consumer/" + name + ".java").toString();
  }

  private static String run(String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s printed:%n%s", tool, printed).isZero();
    return printed.replace(System.lineSeparator(), "\n");
  }
}
