// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.shape;

import org.jspecify.annotations.Nullable;

/**
 * A place inside an observation, written out only when somebody asks.
 *
 * <p>Immutable and thread-safe.
 */
public final class Path {

  /** The observation itself. */
  public static final Path ROOT = new Path(null, "", -1);

  private final @Nullable Path parent;
  private final String name;
  private final int index;

  private Path(@Nullable Path parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /**
   * A member of this place.
   *
   * @param member its name
   * @return the place of the member
   */
  public Path member(String member) {
    return new Path(this, member, -1);
  }

  /**
   * An element of this place.
   *
   * @param position from 0
   * @return the place of the element
   */
  public Path element(int position) {
    return new Path(this, "", position);
  }

  /**
   * The JSON Pointer.
   *
   * @return for example {@code "/audits/3/paidBy"}; empty for the observation itself
   */
  public String pointer() {
    if (parent == null) {
      return "";
    }
    return parent.pointer() + "/" + (index >= 0 ? Integer.toString(index) : escape(name));
  }

  /**
   * Writes a name as one step of a JSON Pointer.
   *
   * @param name any name
   * @return the name with {@code ~} and {@code /} escaped
   */
  public static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  @Override
  public String toString() {
    return pointer();
  }
}
