// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same tables and secret give the same hidden cells and the same proof on every machine. A change to how
 * cells are chosen changes these hashes: look at {@link OverSuppressionTest} then, and write the new ones
 * down in {@code disclosure/choices.properties}.
 */
class SameChoiceTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 6, 7, 8, 9, 19, 27})
  void choosesTheSameCellsEverywhere(int number) throws IOException {
    assertChoice(
        "table-" + number,
        Publisher.of(RandomTables.POLICY, RandomTables.SECRET).publish(RandomTables.mixed(number)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void choosesTheSameCellsOfAPool(int seed) throws IOException {
    Table pool = Table.pool(
        new RandomTables(seed).pool(3, 9, RandomTables.flat("a", 4), RandomTables.flat("b", 3)));
    assertChoice(
        "pool-" + seed,
        Publisher.of(RandomTables.POLICY, RandomTables.SECRET).publish(List.of(pool)));
  }

  private static void assertChoice(String name, Publication publication) throws IOException {
    Certificate certificate = publication.certificate().orElseThrow();
    StringBuilder text = new StringBuilder(certificate.hidden().toString());
    for (Witness each : certificate.witnesses()) {
      text.append(each.onlooker())
          .append(each.cell())
          .append(each.target())
          .append(each.changes())
          .append('\n');
    }
    text.append(publication.rungs()).append(publication.exposed());
    assertThat(certificate.hidden().size() + " " + hash(text.toString()))
        .isEqualTo(committed(name));
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String committed(String name) throws IOException {
    Properties choices = new Properties();
    try (InputStream in = Objects.requireNonNull(
        SameChoiceTest.class.getResourceAsStream("/disclosure/choices.properties"))) {
      choices.load(in);
    }
    return choices.getProperty(name);
  }
}
