// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.humanrightsmetrics.rule.Severity;
import tools.jackson.databind.node.ObjectNode;

/**
 * One step of one metric from a version to the next, on the tree of an observation.
 *
 * <p>A step may not invent. What it must leave out, or read in another way than it was meant, it
 * {@linkplain Outcome#note notes}; when the next version needs what this one never asked, the observation is
 * {@linkplain Outcome#notConvertible not convertible}. Steps are chained, so there is one for each version but
 * the newest.
 *
 * <p>The tree is strict: no name stands twice, numbers are exact decimals, texts are clean. It has all members
 * of the observation except {@code metric}, {@code version}, {@code reporter} and {@code extensions}.
 *
 * <p>Implementations are stateless and thread-safe.
 */
public interface Migration {

  /**
   * The metric.
   *
   * @return its id, for example {@code "women-trained"}
   */
  String metric();

  /**
   * The version from which the step leads to the next.
   *
   * @return 1 or more
   */
  int from();

  /**
   * Takes the step.
   *
   * @param observation a tree that the step may change
   * @return the changed tree, or that it cannot be done
   */
  Outcome migrate(ObjectNode observation);

  /** What a step came to. Not thread-safe; confine to one thread. */
  final class Outcome {

    /**
     * Something that the reader of the converted observation should know.
     *
     * @param code of the finding, for example {@code "women-trained/girls-not-counted-apart"}
     * @param severity {@code INFO} for what was left out, {@code WARNING} for what may mislead
     * @param pointer where, in the tree before the step
     * @param arguments for the message
     */
    public record Note(
        String code, Severity severity, String pointer, Map<String, Object> arguments) {

      /** Copies the arguments. */
      public Note {
        arguments = Map.copyOf(arguments);
      }
    }

    private final ObjectNode tree;
    private final String reason;
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, String> renamed = new HashMap<>();

    private Outcome(ObjectNode tree, String reason) {
      this.tree = tree;
      this.reason = reason;
    }

    /**
     * The observation in the next version.
     *
     * @param tree the changed tree
     * @return an outcome to which notes may be added
     */
    public static Outcome of(ObjectNode tree) {
      return new Outcome(Objects.requireNonNull(tree, "tree"), "");
    }

    /**
     * That the observation cannot be brought to the next version.
     *
     * @param tree the tree, unchanged
     * @param reason why, in plain words, for example "version 1 did not ask how many women began"
     * @return an outcome without a tree
     */
    public static Outcome notConvertible(ObjectNode tree, String reason) {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("Say why the observation cannot be converted");
      }
      return new Outcome(tree, reason);
    }

    /**
     * Says that a member came to stand elsewhere, so that findings lead back to where it was written.
     *
     * @param newPointer its place in the changed tree, for example {@code "/completed"}
     * @param oldPointer its place before the step, for example {@code "/graduates"}
     * @return this outcome
     */
    public Outcome moved(String newPointer, String oldPointer) {
      renamed.put(newPointer, oldPointer);
      return this;
    }

    /**
     * Says something that the reader of the converted observation should know.
     *
     * @param code of the finding
     * @param severity how grave
     * @param pointer where, in the tree before the step
     * @param arguments for the message
     * @return this outcome
     */
    public Outcome note(
        String code, Severity severity, String pointer, Map<String, Object> arguments) {
      notes.add(new Note(code, severity, pointer, arguments));
      return this;
    }

    /**
     * The changed tree.
     *
     * @return in the form of the next version
     */
    public ObjectNode tree() {
      return tree;
    }

    /**
     * Why the observation cannot be converted.
     *
     * @return empty when it was
     */
    public Optional<String> reason() {
      return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
    }

    /**
     * What the reader of the converted observation should know.
     *
     * @return in the order given
     */
    public List<Note> notes() {
      return List.copyOf(notes);
    }

    /**
     * The members that came to stand elsewhere.
     *
     * @return from the new pointer to the old one
     */
    public Map<String, String> moved() {
      return Map.copyOf(renamed);
    }
  }
}
