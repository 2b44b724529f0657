// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.humanrightsmetrics.disclosure.PrivacyBaseline;
import org.humanrightsmetrics.json.write.JsonText;

/**
 * The file of accepted false alarms, {@code hrm-privacy-baseline/1}. It stays with its owner.
 *
 * <pre>{@code
 * {"format": "hrm-privacy-baseline/1", "salt": "0011...", "accepted": [
 *   {"detector": "privacy/phone", "pointer": "/notes/0", "hash": "9f86...", "reason": "Public helpline",
 *    "author": "data officer", "expires": "2026-05-30"}]}
 * }</pre>
 *
 * <p>Reading is strict: an unknown, missing or doubled member makes the whole file unread. Writing is
 * canonical. Stateless.
 */
public final class PrivacyBaselineJson {

  private static final String FORMAT = "hrm-privacy-baseline/1";

  private PrivacyBaselineJson() {}

  /**
   * Reads a file.
   *
   * @param name stands in the places of findings, for example the name of the file
   * @param bytes all of it
   * @return the list, or what is to be mended
   */
  public static Decoded<PrivacyBaseline> read(String name, byte[] bytes) {
    return SmallDocument.read(name, bytes, FORMAT, PrivacyBaselineJson::make);
  }

  private static PrivacyBaseline make(SmallDocument document, SmallDocument.Members members) {
    String salt = members.text("salt");
    List<PrivacyBaseline.Accepted> accepted = new ArrayList<>();
    for (SmallDocument.Members each : members.objects("accepted")) {
      String detector = each.text("detector");
      String pointer = each.text("pointer");
      String hash = each.text("hash");
      String reason = each.text("reason");
      String author = each.text("author");
      LocalDate expires = each.date("expires");
      each.end();
      if (document.isSound()) {
        PrivacyBaseline.Accepted entry = document.make(
            each.pointer(),
            () -> new PrivacyBaseline.Accepted(detector, pointer, hash, reason, author, expires));
        if (entry != null) {
          accepted.add(entry);
        }
      }
    }
    PrivacyBaseline baseline = document.isSound()
        ? document.make("/salt", () -> PrivacyBaseline.of(salt, accepted))
        : null;
    return baseline == null ? PrivacyBaseline.none() : baseline;
  }

  /**
   * Writes a file.
   *
   * @param baseline the list
   * @return UTF-8, indented, ending in a line feed
   */
  public static byte[] write(PrivacyBaseline baseline) {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(out, true, 0);
    json.beginObject();
    member(json, "format", FORMAT);
    member(json, "salt", baseline.salt());
    json.name("accepted");
    json.beginArray();
    for (PrivacyBaseline.Accepted each : baseline.accepted()) {
      json.next();
      json.beginObject();
      member(json, "detector", each.detector());
      member(json, "pointer", each.pointer());
      member(json, "hash", each.hash());
      member(json, "reason", each.reason());
      member(json, "author", each.author());
      member(json, "expires", each.expires().toString());
      json.endObject();
    }
    json.endArray();
    json.endObject();
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void member(JsonText json, String name, String text) {
    json.name(name);
    json.text(text);
  }
}
