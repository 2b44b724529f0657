// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the files of released versions with the list of their checksums. */
final class ReleasedFiles {

  static final String LIST = "RELEASED.sha256";

  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{64})  ([a-z][a-z0-9-]*/v[1-9][0-9]*/[A-Za-z0-9./-]+)");

  private ReleasedFiles() {}

  /** What is wrong with the released files of a folder, a sentence each. */
  static List<String> faults(Path spec) throws IOException {
    List<String> faults = new ArrayList<>();
    Map<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(spec.resolve(LIST))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        faults.add("Not a line of " + LIST + ": " + line);
      } else if (listed.put(matcher.group(2), matcher.group(1)) != null) {
        faults.add(matcher.group(2) + " is listed twice");
      }
    }
    for (Map.Entry<String, String> each : listed.entrySet()) {
      Path file = spec.resolve(each.getKey());
      if (!Files.isRegularFile(file)) {
        faults.add(each.getKey() + " was released and is gone");
      } else if (!sha256(file).equals(each.getValue())) {
        faults.add(each.getKey() + " was released and has changed");
      }
    }
    faults.addAll(unlisted(spec, listed));
    return faults;
  }

  private static List<String> unlisted(Path spec, Map<String, String> listed) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String version : listed.keySet().stream()
        .map(file -> file.substring(0, file.indexOf('/', file.indexOf('/') + 1)))
        .distinct()
        .toList()) {
      if (!Files.isDirectory(spec.resolve(version))) {
        continue;
      }
      try (Stream<Path> files = Files.walk(spec.resolve(version))) {
        files
            .filter(Files::isRegularFile)
            .map(file -> spec.relativize(file).toString().replace('\\', '/'))
            .filter(name -> !listed.containsKey(name))
            .sorted()
            .forEach(name -> faults.add(name + " is new in a version that was released"));
      }
    }
    return faults;
  }

  static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
