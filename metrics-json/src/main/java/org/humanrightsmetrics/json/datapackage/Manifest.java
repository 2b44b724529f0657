// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.json.write.JsonText;

/**
 * How a folder of files was made: from what, by which program, with which options, what was left out and why, and
 * the checksum of each file. Written last: a folder without it is unfinished.
 *
 * <p>For publication there are two: {@link #toPublicJson()} goes with the folder and says nothing of the inputs
 * but how many there were, because a file name can name a person and the checksum of a small file confirms a
 * guess about what is hidden in it. {@link #toJson()} stays with the owner as {@code manifest.private.json}.
 *
 * <p>The same value gives the same bytes. Immutable and thread-safe.
 *
 * @param asOf the day as of which the data are judged
 * @param tool the program, for example {@code "hrm 1.0.0"}
 * @param standard for example {@code "human-rights-metrics/1"}
 * @param metrics the metrics in the tables, for example {@code "women-trained@1"}
 * @param codeLists the versions of the code lists by their ids
 * @param options what the user chose, by name
 * @param disclosure whether small cells are protected, in words, for example {@code "none"}
 * @param cellsHidden how many cells were hidden
 * @param inputs what was read
 * @param rows how many rows were written
 * @param cautions what a reader must know, by code, with how often it occurs
 * @param outputs what was written
 */
@RecordBuilder
public record Manifest(
    LocalDate asOf,
    String tool,
    String standard,
    List<String> metrics,
    SortedMap<String, String> codeLists,
    SortedMap<String, String> options,
    String disclosure,
    long cellsHidden,
    List<InputFile> inputs,
    long rows,
    SortedMap<String, Long> cautions,
    List<WrittenFile> outputs) {

  /** The form of the document, as its first member says. */
  public static final String FORMAT = "hrm-manifest/1";

  /**
   * One file that was read.
   *
   * @param name as the user named it
   * @param sha256 of its bytes; empty text when it was not read to its end
   * @param read how many observations were met in it
   * @param used how many of them are in the tables
   * @param leftOut why the others are not: how many by the code of the first grave finding
   */
  public record InputFile(
      String name, String sha256, long read, long used, SortedMap<String, Long> leftOut) {
    /** Copies the map and refuses numbers that do not add up: nothing is left out in silence. */
    public InputFile {
      leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
      long reasons = leftOut.values().stream().mapToLong(Long::longValue).sum();
      if (read != used + reasons) {
        throw new IllegalArgumentException(
            "Of " + read + " observations " + used + " are used and " + reasons + " left out");
      }
    }
  }

  /** Copies the collections. */
  public Manifest {
    metrics = List.copyOf(metrics);
    codeLists = Collections.unmodifiableSortedMap(new TreeMap<>(codeLists));
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    inputs = List.copyOf(inputs);
    cautions = Collections.unmodifiableSortedMap(new TreeMap<>(cautions));
    outputs = List.copyOf(outputs);
  }

  /**
   * Everything, for the owner of the data.
   *
   * @return indented JSON that ends with a line feed
   */
  public String toJson() {
    return toJson(true);
  }

  /**
   * What may be published.
   *
   * @return indented JSON that ends with a line feed; without names, checksums and counts of the inputs, and
   *     without options, which may name files
   */
  public String toPublicJson() {
    return toJson(false);
  }

  private String toJson(boolean forOwner) {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(out, true, 0);
    json.beginObject();
    text(json, "format", FORMAT);
    text(json, "asOf", asOf.toString());
    text(json, "tool", tool);
    text(json, "standard", standard);
    json.name("metrics");
    json.beginArray();
    for (String metric : metrics) {
      json.next();
      json.text(metric);
    }
    json.endArray();
    texts(json, "codeLists", codeLists);
    if (forOwner) {
      texts(json, "options", options);
    }
    json.name("disclosure");
    json.beginObject();
    text(json, "control", disclosure);
    number(json, "cellsHidden", cellsHidden);
    json.endObject();
    if (forOwner) {
      inputs(json);
    } else {
      number(json, "inputs", inputs.size());
    }
    number(json, "rows", rows);
    numbers(json, "cautions", cautions);
    json.name("outputs");
    json.beginArray();
    for (WrittenFile file : outputs) {
      json.next();
      json.beginObject();
      text(json, "path", file.path());
      number(json, "bytes", file.bytes());
      text(json, "sha256", file.sha256());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    return out.append('\n').toString();
  }

  private void inputs(JsonText json) {
    json.name("observations");
    json.beginObject();
    number(json, "in", inputs.stream().mapToLong(InputFile::read).sum());
    number(json, "out", inputs.stream().mapToLong(InputFile::used).sum());
    SortedMap<String, Long> reasons = new TreeMap<>();
    inputs.forEach(input ->
        input.leftOut().forEach((code, count) -> reasons.merge(code, count, Math::addExact)));
    numbers(json, "leftOut", reasons);
    json.endObject();
    json.name("inputs");
    json.beginArray();
    for (InputFile input : inputs) {
      json.next();
      json.beginObject();
      text(json, "name", input.name());
      text(json, "sha256", input.sha256());
      number(json, "in", input.read());
      number(json, "out", input.used());
      numbers(json, "leftOut", input.leftOut());
      json.endObject();
    }
    json.endArray();
  }

  private static void text(JsonText json, String name, String value) {
    json.name(name);
    json.text(value);
  }

  private static void number(JsonText json, String name, long value) {
    json.name(name);
    json.number(value);
  }

  private static void texts(JsonText json, String name, SortedMap<String, String> values) {
    json.name(name);
    json.beginObject();
    values.forEach((key, value) -> text(json, key, value));
    json.endObject();
  }

  private static void numbers(JsonText json, String name, SortedMap<String, Long> values) {
    json.name(name);
    json.beginObject();
    values.forEach((key, value) -> number(json, key, value));
    json.endObject();
  }
}
