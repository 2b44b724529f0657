// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.comparison;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of an adjustment: a result that is exact, or the reason why there is none. Nothing in between.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the result
 */
public sealed interface Outcome<T> {

  /**
   * It was done.
   *
   * @param result what came out
   * @param <T> its type
   */
  record Done<T>(T result) implements Outcome<T> {}

  /**
   * It was refused, since it could not be done exactly or would mean nothing.
   *
   * @param reason why
   * @param <T> what the result would have been
   */
  record Refused<T>(Reason reason) implements Outcome<T> {}

  /**
   * The result.
   *
   * @return empty when refused
   */
  default Optional<T> value() {
    return this instanceof Done<T> done ? Optional.of(done.result()) : Optional.empty();
  }

  /**
   * Why there is no result.
   *
   * @return empty when done
   */
  default Optional<Reason> refusal() {
    return this instanceof Refused<T> refused ? Optional.of(refused.reason()) : Optional.empty();
  }

  /**
   * Goes on with the result, if there is one: adjustments one after the other.
   *
   * @param next what is done with the result
   * @param <R> what that gives
   * @return its outcome, or the refusal that stood already
   */
  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    if (this instanceof Done<T> done) {
      return next.apply(done.result());
    }
    return new Refused<>(((Refused<T>) this).reason());
  }
}
