// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.humanrightsmetrics.disclosure.Accumulation;
import org.humanrightsmetrics.disclosure.BrokenLedgerException;
import org.humanrightsmetrics.disclosure.CellSystem;
import org.humanrightsmetrics.disclosure.Certificate;
import org.humanrightsmetrics.disclosure.CertificateChecker;
import org.humanrightsmetrics.disclosure.Dimension;
import org.humanrightsmetrics.disclosure.DisclosurePolicy;
import org.humanrightsmetrics.disclosure.GeoLevel;
import org.humanrightsmetrics.disclosure.MemberKey;
import org.humanrightsmetrics.disclosure.Profile;
import org.humanrightsmetrics.disclosure.Publication;
import org.humanrightsmetrics.disclosure.Publisher;
import org.humanrightsmetrics.disclosure.Quotient;
import org.humanrightsmetrics.disclosure.Release;
import org.humanrightsmetrics.disclosure.ReleaseLedger;
import org.humanrightsmetrics.disclosure.Table;
import org.junit.jupiter.api.Test;

/** The files of disclosure control that their owner keeps. */
class DisclosureFilesTest {

  private static final DisclosurePolicy POLICY =
      DisclosurePolicy.builder("ngo-public", 1, Profile.PUBLISH).build();
  private static final Table COMPLETED = table("completed", 40, 7, 31, 12);
  private static final Table STARTED = table("started", 90, 30, 80, 40);

  private static final List<Quotient> RATES = List.of(
      Quotient.rate(COMPLETED.key("ALL", "ALL"), STARTED.key("ALL", "ALL"), 1),
      Quotient.rate(COMPLETED.key("IN-BR", "F"), STARTED.key("IN-BR", "F"), 1));

  private static Table table(String subject, long a, long b, long c, long d) {
    return Table.builder(
            subject,
            Table.Kind.PERSONS,
            Dimension.exclusive("area", "ALL", "IN-BR", "IN-UP"),
            Dimension.partial("sex", "ALL", "F"))
        .cell(a + b, "IN-BR", "ALL")
        .cell(a, "IN-BR", "F")
        .cell(c + d, "IN-UP", "ALL")
        .cell(c, "IN-UP", "F")
        .build();
  }

  private static Publication publication() {
    return Publisher.of(POLICY, new byte[] {4, 2})
        .withBands()
        .publish(List.of(COMPLETED, STARTED), RATES);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Decoded<DisclosurePolicy> policy(String more) {
    return DisclosurePolicyJson.read(
        "policy.json",
        bytes("{\"format\": \"hrm-disclosure-policy/1\", \"id\": \"x\", \"version\": 1," + more
            + "}"));
  }

  @Test
  void aPolicyIsReadAsItWasWritten() {
    DisclosurePolicy policy = policy("\"profile\": \"benchmark\", \"k\": 13, \"pPercent\": 73,"
            + " \"geoFinest\": \"admin-2\", \"ageBandYears\": 10, \"rate\": \"both-sides\","
            + " \"zeros\": \"publish\", \"homogeneity\": false,"
            + " \"ladder\": [\"lower-end\", \"withhold\"]")
        .value()
        .orElseThrow();
    assertThat(policy.k()).isEqualTo(13);
    assertThat(policy.homogeneity()).isFalse();
    assertThat(policy.usesPublicParameter()).isFalse();
    assertThat(policy.geoFinest()).isEqualTo(GeoLevel.ADMIN_2);
    byte[] written = DisclosurePolicyJson.write(policy);
    assertThat(text(written)).doesNotContain("73").doesNotContain("pPercent");
    DisclosurePolicy again =
        DisclosurePolicyJson.read("policy.json", written).value().orElseThrow();
    assertThat(DisclosurePolicyJson.write(again)).isEqualTo(written);
    assertThat(again.usesPublicParameter()).as("the secret stays behind").isTrue();
  }

  @Test
  void aPolicyIsReadStrictly() {
    assertThat(policy("\"profile\": \"publish\", \"kk\": 13").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("field/unknown"));
    assertThat(policy("\"profile\": \"publish\", \"k\": 10").findings()).hasSize(1);
    assertThat(policy("\"profile\": \"friends\"").findings()).hasSize(1);
    assertThat(policy("\"profile\": \"publish\", \"rate\": \"one-side\"").findings())
        .hasSize(1);
    assertThat(policy("\"profile\": \"publish\", \"homogeneity\": null").findings())
        .hasSize(1);
    assertThat(policy("\"profile\": \"publish\", \"ladder\": [\"jump\"]").findings())
        .hasSize(1);
  }

  @Test
  void aPolicyJudgesAgeBandsAndAreas() {
    assertThat(POLICY.allowsAgeBand(18, OptionalInt.of(25))).isTrue();
    assertThat(POLICY.allowsAgeBand(18, OptionalInt.of(20))).isFalse();
    assertThat(POLICY.allowsAgeBand(0, OptionalInt.of(18))).isTrue();
    assertThat(POLICY.allowsAgeBand(10, OptionalInt.of(18))).isFalse();
    assertThat(POLICY.allowsAgeBand(0, OptionalInt.of(10))).isFalse();
    assertThat(POLICY.allowsAgeBand(60, OptionalInt.empty())).isTrue();
    assertThat(POLICY.allowsArea(GeoLevel.ADMIN_1, OptionalLong.empty())).isTrue();
    assertThat(POLICY.allowsArea(GeoLevel.ADMIN_1, OptionalLong.of(9_999))).isFalse();
    assertThat(POLICY.allowsArea(GeoLevel.ADMIN_2, OptionalLong.of(1_000_000))).isFalse();
  }

  @Test
  void aCertificateIsReadAsItWasWrittenAndStillProves() {
    Certificate certificate = publication().certificate().orElseThrow();
    byte[] written = CertificateJson.write(certificate);
    Certificate again = CertificateJson.read("proof.json", written).value().orElseThrow();
    assertThat(again).isEqualTo(certificate);
    assertThat(CertificateJson.write(again)).isEqualTo(written);
    CellSystem system = CellSystem.of(List.of(COMPLETED, STARTED), Set.of(), RATES);
    assertThat(CertificateChecker.of(system, POLICY).fault(again)).isEmpty();
    String more = text(written).replaceFirst("\"hiddenZeros\"", "\"secret\": 1, \"hiddenZeros\"");
    assertThat(CertificateJson.read("proof.json", bytes(more)).findings()).hasSize(1);
  }

  private static ReleaseLedger ledger() {
    Publication publication = publication();
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    MemberKey key = MemberKey.of(new byte[32]);
    groups.put("pool", new TreeSet<>(List.of(key.hash("A"), key.hash("B"), key.hash("C"))));
    SortedMap<String, String> files = new TreeMap<>();
    files.put("observations.csv", "0".repeat(64));
    Release first = new Release(
        "2026-Q1",
        LocalDate.of(2026, 4, 1),
        POLICY.id(),
        POLICY.version(),
        publication.tables(),
        publication.quotients(),
        files,
        groups,
        List.of(new Accumulation("a", "b", "c")));
    Release second = new Release(
        "2026-Q2",
        LocalDate.of(2026, 7, 1),
        POLICY.id(),
        POLICY.version(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of());
    return ReleaseLedger.empty().append(first, POLICY.k()).append(second, POLICY.k());
  }

  @Test
  void aLedgerIsReadAsItWasWritten() {
    ReleaseLedger ledger = ledger();
    byte[] written = ReleaseLedgerJson.write(ledger);
    assertThat(text(written).lines()).hasSize(2);
    ReleaseLedger again =
        ReleaseLedgerJson.read("ledger.ndjson", written).value().orElseThrow();
    assertThat(again.entries()).isEqualTo(ledger.entries());
    assertThat(ReleaseLedgerJson.write(again)).isEqualTo(written);
    assertThat(ReleaseLedgerJson.read("ledger.ndjson", new byte[0])
            .value()
            .orElseThrow()
            .head())
        .isEqualTo(ReleaseLedger.empty().head());
  }

  @Test
  void nothingHiddenStandsInAnyByteThatLeaves() {
    Table table = Table.builder(
            "women", Table.Kind.PERSONS, Dimension.exclusive("age", "ALL", "A", "B", "C"))
        .cell(7, "A")
        .cell(31_337, "B")
        .cell(55_779, "C")
        .build();
    Publication publication = Publisher.of(POLICY, new byte[] {1}).publish(List.of(table));
    Release release = new Release(
        "canary",
        LocalDate.of(2026, 4, 1),
        POLICY.id(),
        1,
        publication.tables(),
        publication.quotients(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of());
    String left = text(ReleaseLedgerJson.write(ReleaseLedger.empty().append(release, 11)))
        + text(DisclosurePolicyJson.write(POLICY))
        + publication
        + publication.certificate()
        + table;
    for (String category : List.of("B", "C")) {
      boolean hidden = publication.tables().get(0).isHidden(table.key(category));
      assertThat(left.contains(Long.toString(table.value(category)))).isEqualTo(!hidden);
    }
    assertThat(publication.tables().get(0).hiddenCells()).isEqualTo(2);
  }

  @Test
  void aChangedLedgerIsBroken() {
    String written = text(ReleaseLedgerJson.write(ledger()));
    String changed = written.replaceFirst("2026-Q1", "2026-Q0");
    assertThatThrownBy(() -> ReleaseLedgerJson.read("ledger.ndjson", bytes(changed)))
        .isInstanceOf(BrokenLedgerException.class);
    String shorter = written.substring(written.indexOf('\n') + 1);
    assertThatThrownBy(() -> ReleaseLedgerJson.read("ledger.ndjson", bytes(shorter)))
        .isInstanceOf(BrokenLedgerException.class);
    assertThat(ReleaseLedgerJson.read("ledger.ndjson", bytes("{}\n")).value()).isEmpty();
  }
}
