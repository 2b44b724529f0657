// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.humanrightsmetrics.disclosure.CellKey;
import org.humanrightsmetrics.disclosure.Certificate;
import org.humanrightsmetrics.disclosure.Witness;
import org.humanrightsmetrics.json.write.JsonText;

/**
 * The file of a proof that a publication gives nothing away, {@code hrm-disclosure-certificate/1}. It is as
 * confidential as the numbers themselves, and stays with its owner.
 *
 * <p>Reading is strict and writing canonical. Stateless.
 */
public final class CertificateJson {

  private static final String FORMAT = "hrm-disclosure-certificate/1";
  // The largest table that is protected needs about a megabyte.
  private static final int LONGEST = 64_000_000;

  private CertificateJson() {}

  /**
   * Reads a file.
   *
   * @param name stands in the places of findings, for example the name of the file
   * @param bytes all of it
   * @return the certificate, to be checked again before it is relied on; or what is to be mended
   */
  public static Decoded<Certificate> read(String name, byte[] bytes) {
    return SmallDocument.read(name, bytes, FORMAT, LONGEST, CertificateJson::make);
  }

  private static Certificate make(SmallDocument document, SmallDocument.Members members) {
    String policy = members.text("policy");
    int version = members.whole("policyVersion");
    boolean zeros = members.flag("hiddenZeros");
    Set<CellKey> hidden = new LinkedHashSet<>();
    for (SmallDocument.Members each : members.objects("hidden")) {
      hidden.add(CellsJson.read(each));
      each.end();
    }
    List<Witness> witnesses = new ArrayList<>();
    for (SmallDocument.Members each : members.objects("witnesses")) {
      String onlooker = each.has("onlooker") ? each.text("onlooker") : "";
      SmallDocument.Members cell = each.object("cell");
      CellKey key = CellsJson.read(cell);
      cell.end();
      long target = each.integer("target");
      SortedMap<CellKey, Long> changes = new TreeMap<>();
      for (SmallDocument.Members change : each.objects("changes")) {
        CellKey changed = CellsJson.read(change);
        long by = change.integer("by");
        change.end();
        document.make(change.pointer(), () -> {
          if (changes.put(changed, by) != null) {
            throw new IllegalArgumentException("a cell changes once");
          }
          return true;
        });
      }
      each.end();
      witnesses.add(new Witness(onlooker, key, target, changes));
    }
    return new Certificate(policy, version, hidden, zeros, witnesses);
  }

  /**
   * Writes a file.
   *
   * @param certificate the proof
   * @return UTF-8, indented, ending in a line feed
   */
  public static byte[] write(Certificate certificate) {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(out, true, 0);
    json.beginObject();
    CellsJson.text(json, "format", FORMAT);
    CellsJson.text(json, "policy", certificate.policy());
    CellsJson.number(json, "policyVersion", certificate.policyVersion());
    CellsJson.flag(json, "hiddenZeros", certificate.hiddenZeros());
    json.name("hidden");
    json.beginArray();
    for (CellKey key : certificate.hidden()) {
      json.next();
      json.beginObject();
      CellsJson.write(json, key);
      json.endObject();
    }
    json.endArray();
    json.name("witnesses");
    json.beginArray();
    certificate.witnesses().forEach(each -> write(json, each));
    json.endArray();
    json.endObject();
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(JsonText json, Witness witness) {
    json.next();
    json.beginObject();
    if (!witness.onlooker().isEmpty()) {
      CellsJson.text(json, "onlooker", witness.onlooker());
    }
    json.name("cell");
    json.beginObject();
    CellsJson.write(json, witness.cell());
    json.endObject();
    CellsJson.number(json, "target", witness.target());
    json.name("changes");
    json.beginArray();
    witness.changes().forEach((key, by) -> {
      json.next();
      json.beginObject();
      CellsJson.write(json, key);
      CellsJson.number(json, "by", by);
      json.endObject();
    });
    json.endArray();
    json.endObject();
  }
}
