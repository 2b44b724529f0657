// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HrmTest {

  @Test
  void helpBeginsWithExamples() {
    Run help = Run.of("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out().indexOf("Examples:")).isLessThan(help.out().indexOf("Verbs:"));
    assertThat(help.err()).isEmpty();
  }

  @Test
  void everyVerbShowsItsExamplesBeforeItsOptions() {
    for (String verb : new String[] {
      "validate",
      "explain",
      "list",
      "schema",
      "convert",
      "compare",
      "aggregate",
      "export",
      "publish",
      "demo"
    }) {
      Run help = Run.of(verb, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out()).contains("Examples:", "Usage: hrm " + verb);
      assertThat(help.out().indexOf("Examples:")).isLessThan(help.out().indexOf("Usage:"));
    }
  }

  @Test
  void theVersionNamesProgramStandardAndMetrics() {
    assertThat(Run.of("--version").lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("hrm "),
            second -> assertThat(second).isEqualTo("standard human-rights-metrics/1"),
            third -> assertThat(third).startsWith("metrics ").contains("women-trained@1"));
  }

  @Test
  void nothingAskedIsAWrongCommandLine() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("hrm report.json");
  }

  @Test
  void aFileAloneIsChecked() {
    Run run = Run.of(Run.report("good.json"), Run.AS_OF);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(Run.of("validate", Run.report("good.json"), Run.AS_OF).out());
  }

  @Test
  void aMistypedVerbAndAMistypedOptionAreNamedWithWhatWasMeant() {
    Run verb = Run.of("explian", "WT-1");
    assertThat(verb.code()).isEqualTo(2);
    assertThat(verb.err()).contains("'explian'. Did you mean explain?");

    Run option = Run.of("validate", Run.report("good.json"), "--formt=json");
    assertThat(option.code()).isEqualTo(2);
    assertThat(option.out()).isEmpty();
    assertThat(option.err()).contains("'--formt=json'. Did you mean --format?");
  }

  @Test
  void aFaultOfTheProgramIsOneLineWithAnIdentifier() {
    InputStream faulty = new InputStream() {
      @Override
      public int read() {
        throw new IllegalStateException("CANARY");
      }
    };
    Run run = new Run.Surroundings().sent(faulty).run("validate", "-");
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).containsPattern("report E-[0-9a-f]{8}\\.\n$").doesNotContain("CANARY");
    assertThat(run.err().lines()).hasSize(1);

    Run traced = new Run.Surroundings().sent(faulty).run("validate", "-", "-vv");
    assertThat(traced.err())
        .contains("java.lang.IllegalStateException", "  at ")
        .doesNotContain("CANARY");
  }

  @Test
  void exhaustedMemoryIsAFaultOfTheProgram() {
    InputStream faulty = new InputStream() {
      @Override
      public int read() {
        throw new OutOfMemoryError();
      }
    };
    assertThat(new Run.Surroundings().sent(faulty).run("validate", "-").code()).isEqualTo(4);
  }

  @Test
  void anOutputThatNobodyTakesIsNotASuccess() {
    Session session = new Session(
        InputStream.nullInputStream(),
        new Output(refusing("No space left on device")),
        new Output(OutputStream.nullOutputStream()),
        Session.Terminals.NONE,
        Map.of());
    assertThat(Hrm.run(new String[] {"--help"}, session)).isEqualTo(4);
  }

  @Test
  void aBrokenPipeIsQuiet() {
    Session session = new Session(
        InputStream.nullInputStream(),
        new Output(refusing("Broken pipe")),
        new Output(new OutputStream() {
          @Override
          public void write(int b) {
            throw new AssertionError("nothing is said about a broken pipe");
          }
        }),
        Session.Terminals.NONE,
        Map.of());
    assertThat(Hrm.run(new String[] {"--help"}, session)).isEqualTo(1);
  }

  private static OutputStream refusing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
