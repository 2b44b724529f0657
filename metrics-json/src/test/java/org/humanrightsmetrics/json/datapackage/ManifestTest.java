// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestTest {

  private static final String SHA256 =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static Manifest.InputFile input(String name, long read, long used, long faulty) {
    return new Manifest.InputFile(
        name, SHA256, read, used, new TreeMap<>(Map.of("period/start-after-end", faulty)));
  }

  private static final Manifest MANIFEST = new Manifest(
      LocalDate.of(2026, 6, 30),
      "hrm 1.0.0",
      "human-rights-metrics/1",
      List.of("women-trained@1"),
      new TreeMap<>(Map.of("country", "2026-11")),
      new TreeMap<>(Map.of("title", "OPTION-CANARY")),
      "none",
      0,
      List.of(input("CANARY-Asha-Devi.json", 5, 3, 2), input("b.json", 4, 3, 1)),
      120,
      new TreeMap<>(Map.of("observations-not-public", 2L)),
      List.of(new WrittenFile("observations.csv", 42, SHA256.replace('b', 'c'))));

  @Test
  void theOwnerSeesWhatWentInWhatCameOutAndWhy() {
    JsonNode tree = new JsonMapper().readTree(MANIFEST.toJson());
    assertThat(tree.path("format").asString()).isEqualTo("hrm-manifest/1");
    assertThat(tree.at("/observations/in").asLong()).isEqualTo(9);
    assertThat(tree.at("/observations/out").asLong()).isEqualTo(6);
    assertThat(tree.at("/observations/leftOut/period~1start-after-end").asLong())
        .isEqualTo(3);
    assertThat(tree.at("/inputs/0/name").asString()).isEqualTo("CANARY-Asha-Devi.json");
    assertThat(tree.at("/inputs/0/sha256").asString()).isEqualTo(SHA256);
    assertThat(tree.at("/outputs/0/bytes").asLong()).isEqualTo(42);
  }

  @Test
  void thePublicSeesNothingOfTheInputs() {
    String json = MANIFEST.toPublicJson();
    assertThat(json).doesNotContain("CANARY", SHA256, "b.json", "leftOut", "\"in\"");
    JsonNode tree = new JsonMapper().readTree(json);
    assertThat(tree.path("inputs").asLong()).isEqualTo(2);
    assertThat(tree.at("/outputs/0/path").asString()).isEqualTo("observations.csv");
  }

  @Test
  void nothingIsLeftOutInSilence() {
    assertThatThrownBy(() -> input("a.json", 5, 3, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 are used and 1 left out");
  }
}
