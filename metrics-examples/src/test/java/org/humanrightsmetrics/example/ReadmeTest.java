// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled and run, and prints what it says. */
class ReadmeTest {

  private static final List<String> PACKAGES = List.of(
      "java.math",
      "java.nio.file",
      "java.util",
      "org.humanrightsmetrics",
      "org.humanrightsmetrics.code",
      "org.humanrightsmetrics.context",
      "org.humanrightsmetrics.json",
      "org.humanrightsmetrics.measure",
      "org.humanrightsmetrics.rule",
      "org.humanrightsmetrics.standard",
      "org.humanrightsmetrics.validation");

  @Test
  void theQuickStartCompilesAndPrintsWhatItSays(@TempDir Path classes) throws Exception {
    String readme = Files.readString(Path.of("..", "README.md"));
    List<String> java = blocks(readme, "java");
    assertThat(java).as("code blocks of the README").hasSize(2);
    compile(classes, "QuickStart", java.get(0));
    compile(classes, "Reading", java.get(1));
    String printed = ExamplesTest.print(args -> {
      try (URLClassLoader loader =
          new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
        loader.loadClass("QuickStart").getMethod("main").invoke(null);
      }
    });
    assertThat(printed.strip()).isEqualTo(blocks(readme, "").get(0).strip());
  }

  private static List<String> blocks(String markdown, String language) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    for (String line : markdown.split("\n")) {
      if (block == null && line.startsWith("```")) {
        block = new StringBuilder(line.substring(3)).append('\n');
      } else if (block != null && line.equals("```")) {
        String text = block.toString();
        if (text.startsWith(language + "\n")) {
          blocks.add(text.substring(language.length() + 1));
        }
        block = null;
      } else if (block != null) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }

  private static void compile(Path classes, String name, String statements) {
    String source =
        PACKAGES.stream().map(p -> "import " + p + ".*;\n").collect(Collectors.joining())
            + "public class "
            + name
            + " { public static void main() throws Exception {\n"
            + statements
            + "}}";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    String classPath = Stream.of(
            System.getProperty("surefire.test.class.path", ""),
            System.getProperty("java.class.path"))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(java.io.File.pathSeparator));
    boolean compiled = compiler
        .getTask(
            null,
            null,
            problems,
            List.of("-proc:none", "-d", classes.toString(), "-cp", classPath),
            null,
            List.of(file))
        .call();
    assertThat(problems.getDiagnostics().stream()
            .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR))
        .as("the Java in README.md does not compile")
        .isEmpty();
    assertThat(compiled).isTrue();
  }
}
