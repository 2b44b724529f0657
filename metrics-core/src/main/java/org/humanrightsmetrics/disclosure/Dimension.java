// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A breakdown of a table: its categories, and which of them add up to which.
 *
 * <p>The root is everybody. A hierarchy is a category that is split again; a breakdown whose categories
 * overlap (one woman may take two trainings) splits the same parent once per category. Where the printed
 * parts do not add up, the remainder is an <em>implied</em> category: nobody prints it, and everybody can
 * subtract it, so it is protected like the others.
 *
 * <pre>{@code
 * Dimension.exclusive("sex", "TOTAL", "F", "M")
 * Dimension.builder("area", "IN").split("IN", "IN-BR", "IN-UP").split("IN-BR", "PATNA", "GAYA").build()
 * Dimension.overlapping("trainingType", "ALL", "LITERACY", "TAILORING")
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Dimension {

  private final String name;
  private final String root;
  private final List<Split> splits;
  private final List<String> categories;
  private final Set<String> implied;

  private Dimension(String name, String root, List<Split> splits, Set<String> implied) {
    this.name = name;
    this.root = root;
    this.splits = List.copyOf(splits);
    this.implied = Collections.unmodifiableSet(new LinkedHashSet<>(implied));
    Set<String> found = new LinkedHashSet<>();
    found.add(root);
    for (Split split : splits) {
      if (!found.contains(split.parent())) {
        throw new IllegalArgumentException(
            "In the dimension '" + name + "' the category '" + split.parent()
                + "' is split before it is a part of anything; split from the root downwards");
      }
      for (String child : split.children()) {
        if (!found.add(child)) {
          throw new IllegalArgumentException("In the dimension '" + name + "' the category '"
              + child + "' is a part twice; a category has one parent");
        }
      }
    }
    this.categories = List.copyOf(found);
  }

  /**
   * A breakdown whose parts add up to the whole.
   *
   * @param name for example {@code "sex"}
   * @param root the category of everybody, for example {@code "TOTAL"}
   * @param parts all other categories
   * @return the dimension
   */
  public static Dimension exclusive(String name, String root, String... parts) {
    return builder(name, root).split(root, parts).build();
  }

  /**
   * A breakdown that prints only some parts; the rest is implied.
   *
   * @param name for example {@code "sex"}
   * @param root the category of everybody
   * @param parts the printed categories
   * @return the dimension
   */
  public static Dimension partial(String name, String root, String... parts) {
    return builder(name, root).partialSplit(root, parts).build();
  }

  /**
   * A breakdown whose categories may overlap; for each, those outside it are implied.
   *
   * @param name for example {@code "trainingType"}
   * @param root the category of everybody
   * @param parts the printed categories
   * @return the dimension
   */
  public static Dimension overlapping(String name, String root, String... parts) {
    return builder(name, root).overlap(root, parts).build();
  }

  /**
   * Starts a dimension with a hierarchy.
   *
   * @param name for example {@code "area"}
   * @param root the category of everybody
   * @return a builder
   */
  public static Builder builder(String name, String root) {
    return new Builder(name, root);
  }

  /**
   * A dimension as it was written down.
   *
   * @param name for example {@code "sex"}
   * @param root the category of everybody
   * @param splits what adds up to what, from the root downwards
   * @param implied the categories that nobody prints
   * @return the dimension
   * @throws IllegalArgumentException when a category has two parents, is split before it is named, or an
   *     implied one is no category
   */
  public static Dimension of(
      String name, String root, List<Split> splits, Collection<String> implied) {
    Dimension dimension = new Dimension(name, root, splits, new LinkedHashSet<>(implied));
    if (!dimension.categories.containsAll(implied)) {
      throw new IllegalArgumentException("An implied category of '" + name + "' is in no split");
    }
    return dimension;
  }

  /**
   * The name, by which tables are linked.
   *
   * @return for example {@code "sex"}
   */
  public String name() {
    return name;
  }

  /**
   * The category of everybody.
   *
   * @return for example {@code "TOTAL"}
   */
  public String root() {
    return root;
  }

  /**
   * What adds up to what.
   *
   * @return from the root downwards
   */
  public List<Split> splits() {
    return splits;
  }

  /**
   * All categories.
   *
   * @return the root first, implied ones included
   */
  public List<String> categories() {
    return categories;
  }

  /**
   * Whether nobody prints a category.
   *
   * @param category one of {@link #categories()}
   * @return true for a remainder
   */
  public boolean isImplied(String category) {
    return implied.contains(category);
  }

  /**
   * The implied category that takes up what the printed parts of a category leave over.
   *
   * @param parent the category that is split
   * @return its name
   */
  public static String restOf(String parent) {
    return "rest of " + parent;
  }

  /**
   * The categories that are not split further.
   *
   * @return in order, implied ones included
   */
  public List<String> leaves() {
    Set<String> parents = splits.stream().map(Split::parent).collect(Collectors.toSet());
    return categories.stream().filter(category -> !parents.contains(category)).toList();
  }

  /**
   * The same breakdown, coarser: some parts of one split become one part.
   *
   * @param parts at least two parts of one split, none split further
   * @param into the code of the new part
   * @return the coarser dimension
   * @throws IllegalArgumentException when the parts do not stand in one split, or are split further
   */
  public Dimension merged(Collection<String> parts, String into) {
    if (parts.size() < 2
        || !leaves().containsAll(parts)
        || parts.stream().anyMatch(implied::contains)) {
      throw new IllegalArgumentException(
          "Only two or more printed categories without parts of their own can be merged: " + parts);
    }
    List<Split> coarser = new ArrayList<>();
    boolean done = false;
    for (Split split : splits) {
      if (split.children().containsAll(parts)) {
        List<String> children = new ArrayList<>(split.children());
        int at = children.indexOf(parts.iterator().next());
        children.set(at, into);
        children.removeAll(parts);
        coarser.add(new Split(split.parent(), children));
        done = true;
      } else {
        coarser.add(split);
      }
    }
    if (!done) {
      throw new IllegalArgumentException(
          "The categories " + parts + " of '" + name + "' do not stand under one parent");
    }
    return new Dimension(name, root, coarser, implied);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension that
        && name.equals(that.name)
        && root.equals(that.root)
        && splits.equals(that.splits)
        && implied.equals(that.implied);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, root, splits);
  }

  @Override
  public String toString() {
    return name + categories;
  }

  /** Collects the splits of a {@link Dimension}. */
  public static final class Builder {

    private final String name;
    private final String root;
    private final List<Split> splits = new ArrayList<>();
    private final Set<String> implied = new LinkedHashSet<>();

    private Builder(String name, String root) {
      this.name = Objects.requireNonNull(name, "name");
      this.root = Objects.requireNonNull(root, "root");
    }

    /**
     * Parts that add up to their parent.
     *
     * @param parent a category named before
     * @param parts new categories
     * @return this builder
     */
    public Builder split(String parent, String... parts) {
      splits.add(new Split(parent, List.of(parts)));
      return this;
    }

    /**
     * Parts that leave something over, which becomes an implied category.
     *
     * @param parent a category named before
     * @param parts new categories
     * @return this builder
     */
    public Builder partialSplit(String parent, String... parts) {
      List<String> children = new ArrayList<>(List.of(parts));
      String rest = restOf(parent);
      implied.add(rest);
      children.add(rest);
      splits.add(new Split(parent, children));
      return this;
    }

    /**
     * Parts that may overlap; those outside each become an implied category.
     *
     * @param parent a category named before
     * @param parts new categories
     * @return this builder
     */
    public Builder overlap(String parent, String... parts) {
      for (String part : parts) {
        String outside = "not " + part;
        implied.add(outside);
        splits.add(new Split(parent, List.of(part, outside)));
      }
      return this;
    }

    /**
     * Builds it.
     *
     * @return the dimension
     * @throws IllegalArgumentException when a category has two parents or is split before it is named
     */
    public Dimension build() {
      return new Dimension(name, root, splits, implied);
    }
  }
}
