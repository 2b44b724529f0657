// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Turns the arguments of a command into inputs: files as they are, folders into the reports inside,
 * patterns into what they match, because not every shell does it.
 */
final class Inputs {

  private static final Set<String> ENDINGS = Set.of(".json", ".ndjson", ".jsonl");

  private Inputs() {}

  /**
   * The inputs that arguments stand for.
   *
   * @param arguments files, folders, patterns, or {@code -}
   * @return in the order of the arguments, those of one folder or pattern sorted; never empty for an
   *     argument, since what cannot be found is an input with a fault
   */
  static List<Input> of(List<String> arguments) {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(Input.STANDARD_INPUT)) {
        inputs.add(Input.standardInput());
      } else {
        inputs.addAll(of(argument));
      }
    }
    return inputs;
  }

  private static List<Input> of(String argument) {
    Path path = path(argument);
    if (path != null && Files.isDirectory(path)) {
      List<Input> inside = inside(path, Inputs::isReport);
      return inside.isEmpty()
          ? List.of(Input.faulty(withSlashes(argument), "file/nothing-inside"))
          : inside;
    }
    if (path != null && Files.exists(path)) {
      return List.of(Input.file(withSlashes(argument), path));
    }
    if (isGlob(argument)) {
      List<Input> matches = matches(argument);
      if (!matches.isEmpty()) {
        return matches;
      }
      return List.of(Input.faulty(withSlashes(argument), "file/no-match"));
    }
    return List.of(Input.faulty(withSlashes(argument), "file/not-found"));
  }

  private static @Nullable Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  private static List<Input> matches(String glob) {
    String pattern = withSlashes(glob);
    int wild = 0;
    while ("*?[{".indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    int slash = pattern.lastIndexOf('/', wild);
    Path folder = Path.of(slash < 0 ? "." : slash == 0 ? "/" : pattern.substring(0, slash));
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
    } catch (PatternSyntaxException e) {
      return List.of();
    }
    return inside(folder, file -> matcher.matches(folder.relativize(file))).stream()
        .map(input -> slash < 0
            ? Input.file(input.name().substring("./".length()), input.path().orElseThrow())
            : input)
        .toList();
  }

  private static List<Input> inside(Path folder, Predicate<Path> wanted) {
    List<Input> found = new ArrayList<>();
    try {
      // Links are followed, since data folders are often links; a circle is an error that is passed
      // over.
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
              return !inner.equals(folder) && isHidden(inner)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isHidden(file) && wanted.test(file)) {
                found.add(Input.file(withSlashes(file.toString()), file));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              if (wanted.test(file)) {
                found.add(Input.faulty(withSlashes(file.toString()), "file/not-readable"));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      found.add(Input.faulty(withSlashes(folder.toString()), "file/not-readable"));
    }
    found.sort(Comparator.comparing(Input::name));
    return found;
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".") && name.toString().length() > 1;
  }

  private static boolean isReport(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(name.substring(dot));
  }

  private static String withSlashes(String name) {
    return name.replace(FileSystems.getDefault().getSeparator(), "/");
  }
}
