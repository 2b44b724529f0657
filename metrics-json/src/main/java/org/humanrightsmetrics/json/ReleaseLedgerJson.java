// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.humanrightsmetrics.disclosure.ReleaseLedger;
import org.humanrightsmetrics.json.write.JsonText;
import org.humanrightsmetrics.rule.Finding;

/**
 * The file of all releases, {@code hrm-release-ledger/1}: one line of JSON for each, to which lines are only
 * ever added. It stays with its owner.
 *
 * <p>Reading is strict and writing canonical. Stateless.
 */
public final class ReleaseLedgerJson {

  static final String FORMAT = "hrm-release-ledger/1";
  private static final int LONGEST_LINE = 64_000_000;

  private ReleaseLedgerJson() {}

  /**
   * Reads a file.
   *
   * @param name stands in the places of findings, for example the name of the file
   * @param bytes all of it
   * @return the ledger, or what is to be mended
   * @throws org.humanrightsmetrics.disclosure.BrokenLedgerException when every line can be read, but one was
   *     changed, removed or moved
   */
  public static Decoded<ReleaseLedger> read(String name, byte[] bytes) {
    List<ReleaseLedger.Entry> entries = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int start = 0;
    int line = 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      line++;
      byte[] one = Arrays.copyOfRange(bytes, start, end);
      Decoded<ReleaseLedger.Entry> entry =
          SmallDocument.read(name + ":" + line, one, FORMAT, LONGEST_LINE, ReleaseReader::entry);
      entry.value().ifPresent(entries::add);
      findings.addAll(entry.findings());
      start = end + 1;
    }
    return findings.isEmpty()
        ? new Decoded<>(Optional.of(ReleaseLedger.of(entries)), List.of())
        : new Decoded<>(Optional.empty(), findings);
  }

  /**
   * Writes one line, to be added to the file.
   *
   * @param entry the newest of a ledger
   * @return UTF-8, ending in a line feed
   */
  public static byte[] line(ReleaseLedger.Entry entry) {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(out, false, 0);
    ReleaseWriter.write(json, entry);
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes a whole file.
   *
   * @param ledger all releases
   * @return UTF-8, one line each
   */
  public static byte[] write(ReleaseLedger ledger) {
    StringBuilder out = new StringBuilder();
    ledger.entries().forEach(entry -> out.append(new String(line(entry), StandardCharsets.UTF_8)));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
