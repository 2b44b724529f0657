// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A geographic region of the United Nations, by its M49 code: {@code 035} for South-eastern Asia.
 *
 * <p>Used to add up countries. Each region but the world lies in one other: {@code 014} (Eastern Africa) in
 * {@code 202} (Sub-Saharan Africa) in {@code 002} (Africa) in {@code 001} (the world). Observations do not
 * name regions: they name countries or subdivisions, from which the region follows.
 *
 * <p>Immutable and thread-safe.
 */
@CodeListed(id = "region", pattern = "[0-9]{3}", example = "035")
public final class Region extends ListedCode {

  /** All regions together. */
  public static final Region WORLD = new Region("001");

  private Region(String code) {
    super(code);
  }

  /**
   * The region of a code, listed or not.
   *
   * @param code three digits, for example {@code "035"}
   * @return the region
   * @throws IllegalArgumentException when the text is not three digits
   */
  public static Region of(String code) {
    return new Region(code);
  }

  /**
   * The region in which this one lies.
   *
   * @return for example {@code 142} (Asia) for {@code 035}; empty for the world and for unlisted codes
   */
  public Optional<Region> parent() {
    return CodeList.of(Region.class).column(code(), "parent").map(Region::of);
  }

  /**
   * The continent-sized region in which this one lies, or which it is.
   *
   * @return the last region below the world, for example {@code 002} (Africa) for {@code 014}; empty for the
   *     world and for unlisted codes
   */
  public Optional<Region> continent() {
    Optional<Region> above = parent();
    return above.isPresent() && !above.get().equals(WORLD)
        ? above.get().continent()
        : above.map(world -> this);
  }

  /**
   * The English name.
   *
   * @return for example {@code "South-eastern Asia"}; the code itself where the list has none
   */
  public String name() {
    return CodeList.of(Region.class).label(code(), Locale.ENGLISH);
  }

  @Override
  public CodeStatus statusDuring(LocalDate start, LocalDate end) {
    return statusInList(start, end);
  }
}
