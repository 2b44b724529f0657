// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.humanrightsmetrics.text.PersonalData;
import org.humanrightsmetrics.text.PersonalData.Detected;

/**
 * False alarms of the {@link PrivacyGate} that somebody looked at: each for one value at one place, with a
 * reason, and for at most {@value #MOST_DAYS} days.
 *
 * <p>Values are kept as salted hashes only. Short ones can still be guessed by whoever has salt and hash, so
 * the list stays with its owner. Numbers that name one person for life are never accepted. Immutable and
 * thread-safe.
 */
public final class PrivacyBaseline {

  /** How long an acceptance holds at most. */
  public static final int MOST_DAYS = 90;

  /** How many characters reason and author have at most. */
  public static final int LONGEST_TEXT = 200;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private static final Set<String> IDENTITY = Set.of(
      "privacy/aadhaar",
      "privacy/pan",
      "privacy/gstin",
      "privacy/epic",
      "privacy/passport",
      "privacy/ssn",
      "privacy/nino");

  private final String salt;
  private final List<Accepted> accepted;

  private PrivacyBaseline(String salt, List<Accepted> accepted) {
    this.salt = salt;
    this.accepted = accepted.stream()
        .distinct()
        .sorted(Comparator.comparing(Accepted::detector)
            .thenComparing(Accepted::pointer)
            .thenComparing(Accepted::hash)
            .thenComparing(Accepted::expires)
            .thenComparing(Accepted::reason)
            .thenComparing(Accepted::author))
        .toList();
  }

  /**
   * One false alarm.
   *
   * @param detector the code of the detector, for example {@code "privacy/phone"}
   * @param pointer where the value stands
   * @param hash 64 digits and letters from a to f
   * @param reason why it is none, for example "Number of a public helpline"
   * @param author who decided, best by role, for example "data officer"
   * @param expires the last day on which it holds
   */
  public record Accepted(
      String detector,
      String pointer,
      String hash,
      String reason,
      String author,
      LocalDate expires) {

    /**
     * Refuses what is not complete or would itself hold personal data.
     *
     * @throws IllegalArgumentException with the name of the part
     */
    public Accepted {
      if (!detector.startsWith("privacy/")) {
        throw new IllegalArgumentException("detector must begin with privacy/");
      }
      Objects.requireNonNull(pointer, "pointer");
      requireHex(hash, HASH_BYTES, "hash");
      requireText(reason, "reason");
      requireText(author, "author");
      Objects.requireNonNull(expires, "expires");
    }

    private static void requireText(String text, String name) {
      if (text.isBlank() || text.length() > LONGEST_TEXT) {
        throw new IllegalArgumentException(
            name + " must have 1 to " + LONGEST_TEXT + " characters");
      }
      if (PersonalData.inText(text).isPresent()) {
        throw new IllegalArgumentException(name + " must not hold personal data");
      }
    }
  }

  /**
   * No false alarms at all.
   *
   * @return an empty list
   */
  public static PrivacyBaseline none() {
    return new PrivacyBaseline("0".repeat(2 * SALT_BYTES), List.of());
  }

  /**
   * An empty list with a salt of its own, drawn by chance.
   *
   * @return the list
   */
  public static PrivacyBaseline create() {
    byte[] bytes = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new PrivacyBaseline(HexFormat.of().formatHex(bytes), List.of());
  }

  /**
   * A list as it was kept.
   *
   * @param salt 32 digits and letters from a to f
   * @param accepted in any order
   * @return the list
   * @throws IllegalArgumentException when the salt has another form
   */
  public static PrivacyBaseline of(String salt, List<Accepted> accepted) {
    requireHex(salt, SALT_BYTES, "salt");
    return new PrivacyBaseline(salt, accepted);
  }

  /**
   * What is mixed into every hash.
   *
   * @return 32 digits and letters from a to f
   */
  public String salt() {
    return salt;
  }

  /**
   * The false alarms.
   *
   * @return sorted by detector, pointer and hash
   */
  public List<Accepted> accepted() {
    return accepted;
  }

  /**
   * Whether a kind of alarm may be accepted at all. Numbers of identity that are certain may not.
   *
   * @param detected what was recognised
   * @return false for example for an Aadhaar number, whose check digit fits
   */
  public static boolean isAcceptable(Detected detected) {
    boolean certain =
        detected.level() == PersonalData.Level.ERROR || detected.code().equals("privacy/aadhaar");
    return !(certain && IDENTITY.contains(detected.code()));
  }

  /**
   * This list and one more false alarm, which holds for {@value #MOST_DAYS} days.
   *
   * @param detected what was recognised
   * @param pointer where
   * @param value the value itself, of which only a hash is kept
   * @param reason why it is none
   * @param author who decided, best by role
   * @param today the day of the decision
   * @return the longer list
   * @throws IllegalArgumentException when it may not be accepted, or reason or author are not sound
   */
  public PrivacyBaseline accept(
      Detected detected,
      String pointer,
      String value,
      String reason,
      String author,
      LocalDate today) {
    if (!isAcceptable(detected)) {
      throw new IllegalArgumentException(
          detected.code() + " names one person for life and is never accepted: remove the value");
    }
    List<Accepted> longer = new ArrayList<>(accepted);
    longer.add(new Accepted(
        detected.code(),
        pointer,
        hash(detected.code(), pointer, value),
        reason,
        author,
        today.plusDays(MOST_DAYS)));
    return new PrivacyBaseline(salt, longer);
  }

  /**
   * Whether a false alarm was accepted and still holds.
   *
   * @param detected what was recognised
   * @param pointer where
   * @param value the value itself
   * @param today the day on which it must hold; an entry that would outlive it by more than {@value
   *     #MOST_DAYS} days does not count, since nobody can have made it by the rules
   * @return true when it may pass
   */
  public boolean accepts(Detected detected, String pointer, String value, LocalDate today) {
    if (accepted.isEmpty() || !isAcceptable(detected)) {
      return false;
    }
    String hash = hash(detected.code(), pointer, value);
    return accepted.stream()
        .anyMatch(each -> each.detector().equals(detected.code())
            && each.pointer().equals(pointer)
            && each.hash().equals(hash)
            && !each.expires().isBefore(today)
            && !each.expires().isAfter(today.plusDays(MOST_DAYS)));
  }

  private String hash(String detector, String pointer, String value) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
    for (String part : List.of(salt, detector, pointer, value)) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      // No text holds this byte, so that no two lists of parts give the same bytes.
      digest.update((byte) 0xFF);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void requireHex(String text, int bytes, String name) {
    boolean sound = text.length() == 2 * bytes
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    if (!sound) {
      throw new IllegalArgumentException(
          name + " must be " + 2 * bytes + " digits and letters from a to f");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrivacyBaseline that
        && salt.equals(that.salt)
        && accepted.equals(that.accepted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(salt, accepted);
  }

  /** How many there are, without any. */
  @Override
  public String toString() {
    return accepted.size() + " accepted";
  }
}
