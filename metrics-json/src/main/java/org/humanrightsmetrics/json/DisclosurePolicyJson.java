// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.humanrightsmetrics.disclosure.DisclosurePolicy;
import org.humanrightsmetrics.disclosure.GeoLevel;
import org.humanrightsmetrics.disclosure.Profile;
import org.humanrightsmetrics.disclosure.Rung;
import org.humanrightsmetrics.json.write.JsonText;

/**
 * The file of a policy for publishing, {@code hrm-disclosure-policy/1}.
 *
 * <pre>{@code
 * {"format": "hrm-disclosure-policy/1", "id": "ngo-public", "version": 1, "profile": "publish", "k": 11}
 * }</pre>
 *
 * <p>Only these four members must be there; the rest have the defaults of the profile. Reading is strict: an
 * unknown member, or a threshold below the floor of the profile, makes the whole file unread. The owner may
 * add the secret {@code pPercent}; it is read and <em>never</em> written. Stateless.
 */
public final class DisclosurePolicyJson {

  private static final String FORMAT = "hrm-disclosure-policy/1";

  private DisclosurePolicyJson() {}

  /**
   * Reads a file.
   *
   * @param name stands in the places of findings, for example the name of the file
   * @param bytes all of it
   * @return the policy, or what is to be mended
   */
  public static Decoded<DisclosurePolicy> read(String name, byte[] bytes) {
    return SmallDocument.read(name, bytes, FORMAT, DisclosurePolicyJson::make);
  }

  private static DisclosurePolicy make(SmallDocument document, SmallDocument.Members members) {
    String id = members.text("id");
    int version = members.whole("version");
    Profile profile = choice(document, members, "profile", Profile.values());
    DisclosurePolicy.Builder builder = DisclosurePolicy.builder(id, version, profile);
    threshold(document, members, "k", builder::k);
    threshold(document, members, "insiderK", builder::insiderK);
    threshold(document, members, "minContributors", builder::minContributors);
    threshold(document, members, "maxSharePercent", builder::maxSharePercent);
    threshold(document, members, "pPercent", builder::pPercent);
    threshold(document, members, "minValues", builder::minValues);
    threshold(document, members, "middleValues", builder::middleValues);
    threshold(document, members, "minAgeMonths", builder::minAgeMonths);
    threshold(document, members, "maxHiddenPercent", builder::maxHiddenPercent);
    threshold(document, members, "ageBandYears", builder::ageBandYears);
    if (members.has("homogeneity")) {
      builder.homogeneity(members.flag("homogeneity"));
    }
    if (members.has("geoFinest")) {
      builder.geoFinest(choice(document, members, "geoFinest", GeoLevel.values()));
    }
    if (members.has("geoMinPopulation")) {
      long inhabitants = members.integer("geoMinPopulation");
      document.make("/geoMinPopulation", () -> builder.geoMinPopulation(inhabitants));
    }
    only(document, members, "rate", "both-sides");
    only(document, members, "zeros", "publish");
    if (members.has("ladder")) {
      List<Rung> rungs = new ArrayList<>();
      for (String code : members.texts("ladder")) {
        Rung rung = document.make("/ladder", () -> chosen(code, Rung.values()));
        if (rung != null) {
          rungs.add(rung);
        }
      }
      builder.ladder(rungs);
    }
    return builder.build();
  }

  private static void threshold(
      SmallDocument document, SmallDocument.Members members, String name, IntConsumer set) {
    if (members.has(name)) {
      int value = members.whole(name);
      document.make("/" + name, () -> {
        set.accept(value);
        return true;
      });
    }
  }

  /** A member that has one value so far, kept in the file so that another can come one day. */
  private static void only(
      SmallDocument document, SmallDocument.Members members, String name, String value) {
    if (members.has(name)) {
      String text = members.text(name);
      document.make("/" + name, () -> {
        if (!text.equals(value)) {
          throw new IllegalArgumentException(name);
        }
        return true;
      });
    }
  }

  private static <E extends Enum<E>> E choice(
      SmallDocument document, SmallDocument.Members members, String name, E[] values) {
    String text = members.text(name);
    E found = document.make("/" + name, () -> chosen(text, values));
    return found == null ? values[0] : found;
  }

  private static <E extends Enum<E>> E chosen(String code, E[] values) {
    return Arrays.stream(values)
        .filter(each -> code(each).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such value"));
  }

  private static String code(Enum<?> value) {
    if (value instanceof Rung rung) {
      return rung.code();
    }
    return value instanceof GeoLevel level ? level.code() : value.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes what of a policy may be known: everything but the secret percentage.
   *
   * @param policy the policy
   * @return UTF-8, indented, ending in a line feed
   */
  public static byte[] write(DisclosurePolicy policy) {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(out, true, 0);
    json.beginObject();
    CellsJson.text(json, "format", FORMAT);
    CellsJson.text(json, "id", policy.id());
    CellsJson.number(json, "version", policy.version());
    CellsJson.text(json, "profile", code(policy.profile()));
    CellsJson.number(json, "k", policy.k());
    CellsJson.number(json, "insiderK", policy.insiderK());
    CellsJson.number(json, "minContributors", policy.minContributors());
    policy
        .maxSharePercent()
        .ifPresent(percent -> CellsJson.number(json, "maxSharePercent", percent));
    CellsJson.text(json, "rate", "both-sides");
    CellsJson.flag(json, "homogeneity", policy.homogeneity());
    CellsJson.number(json, "minValues", policy.minValues());
    CellsJson.number(json, "middleValues", policy.middleValues());
    CellsJson.number(json, "minAgeMonths", policy.minAgeMonths());
    CellsJson.number(json, "maxHiddenPercent", policy.maxHiddenPercent());
    CellsJson.number(json, "ageBandYears", policy.ageBandYears());
    CellsJson.text(json, "geoFinest", policy.geoFinest().code());
    CellsJson.number(json, "geoMinPopulation", policy.geoMinPopulation());
    CellsJson.text(json, "zeros", "publish");
    json.name("ladder");
    json.beginArray();
    for (Rung rung : policy.ladder()) {
      json.next();
      json.text(rung.code());
    }
    json.endArray();
    json.endObject();
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }
}
