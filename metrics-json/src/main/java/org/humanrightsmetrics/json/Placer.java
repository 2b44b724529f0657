// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.util.function.Supplier;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.json.read.Fault;
import org.humanrightsmetrics.json.read.PlaceIndex;
import org.humanrightsmetrics.json.read.PlaceSearch;
import org.humanrightsmetrics.json.read.Shown;
import org.humanrightsmetrics.rule.Finding;
import org.humanrightsmetrics.rule.Location;
import org.jspecify.annotations.Nullable;

/**
 * Makes findings with places of what was found in one object. The places are looked up only when there is
 * something to report. Confine to one thread.
 */
final class Placer {

  // Most observations with findings have one or two; for more, all places are looked up at once.
  private static final int MOST_SEARCHES = 2;

  /** Looks for the place of one value. */
  @FunctionalInterface
  interface Search {
    /** Null where only an index can tell. */
    PlaceSearch.@Nullable Found find(String pointer);
  }

  private final String file;
  private final String prefix;
  private final int echoLength;
  private final Location start;
  private final Supplier<PlaceIndex> look;
  private final Search search;
  private int searches;
  private @Nullable PlaceIndex index;

  /**
   * A placer for one object.
   *
   * @param file the name of the input
   * @param prefix the pointer of the object
   * @param echoLength how much of a value to repeat
   * @param start where the object begins
   * @param look looks at the text of the object
   */
  Placer(String file, String prefix, int echoLength, Location start, Supplier<PlaceIndex> look) {
    this(file, prefix, echoLength, start, look, pointer -> null);
  }

  /**
   * A placer for one object that looks for few places one by one.
   *
   * @param file the name of the input
   * @param prefix the pointer of the object
   * @param echoLength how much of a value to repeat
   * @param start where the object begins
   * @param look looks at the text of the object
   * @param search looks for one place in it
   */
  Placer(
      String file,
      String prefix,
      int echoLength,
      Location start,
      Supplier<PlaceIndex> look,
      Search search) {
    this.file = file;
    this.prefix = prefix;
    this.echoLength = echoLength;
    this.start = start;
    this.look = look;
    this.search = search;
  }

  /** The places in the whole object. */
  PlaceIndex index() {
    PlaceIndex known = index;
    if (known == null) {
      known = look.get();
      index = known;
    }
    return known;
  }

  /** Whether the places were looked up already. */
  boolean hasLooked() {
    return index != null;
  }

  /**
   * A finding about a fault that the reader met.
   *
   * @param fault as met
   * @param origin the pointer under which the thing was written
   * @param type the metric; null when it is not known or not concerned
   */
  Finding finding(Fault fault, String origin, @Nullable MetricType<?> type) {
    Location place = fault.spot() == Fault.Spot.HERE
        ? new Location(file, fault.line(), fault.column())
        : locate(origin, fault.spot());
    Finding.Builder builder = Finding.of(fault.code(), fault.severity())
        .arguments(fault.arguments())
        .pointer(prefix + Shown.pointer(origin))
        .value(fault.value())
        .location(place);
    return of(type, builder).build();
  }

  /** A finding that a rule made, at the place where the thing was written, with the value seen. */
  Finding finding(Finding found, String origin) {
    PlaceSearch.Found there = look(origin);
    Finding.Builder builder = found.toBuilder().pointer(origin).build().under(prefix).toBuilder();
    builder.location(location(there, Fault.Spot.VALUE));
    if (found.value().isEmpty()) {
      builder.value(there == null || !there.isExact() ? null : seen(origin, there.place()));
    }
    return builder.build();
  }

  private @Nullable String seen(String pointer, PlaceIndex.Place place) {
    String scalar = place.scalar();
    return scalar == null
        ? null
        : Shown.value(pointer.substring(pointer.lastIndexOf('/') + 1), scalar, echoLength);
  }

  /** The place of a value, or of what should have held it. */
  Location locate(String pointer, Fault.Spot spot) {
    return location(look(pointer), spot);
  }

  private Location location(PlaceSearch.@Nullable Found found, Fault.Spot spot) {
    if (found == null) {
      return start;
    }
    PlaceIndex.Place place = found.place();
    return spot == Fault.Spot.NAME
        ? new Location(file, place.nameLine(), place.nameColumn())
        : new Location(file, place.line(), place.column());
  }

  private PlaceSearch.@Nullable Found look(String pointer) {
    if (index == null && searches < MOST_SEARCHES) {
      searches++;
      PlaceSearch.Found found = search.find(pointer);
      if (found != null) {
        return found;
      }
    }
    PlaceIndex.Place exact = index().find(pointer).orElse(null);
    return exact != null
        ? new PlaceSearch.Found(exact, true)
        : index()
            .nearest(pointer)
            .map(place -> new PlaceSearch.Found(place, false))
            .orElse(null);
  }

  private static Finding.Builder of(@Nullable MetricType<?> type, Finding.Builder builder) {
    return type == null
        ? builder.texts(Engine.BASE_TEXTS)
        : builder.metric(type.id(), type.version()).texts(type.texts());
  }

  /** A finding of a migration, at the place where the thing was written. */
  Finding finding(Migration.Outcome.Note note, MetricType<?> type) {
    Finding.Builder builder = Finding.of(note.code(), note.severity())
        .arguments(note.arguments())
        .pointer(prefix + note.pointer())
        .location(locate(note.pointer(), Fault.Spot.VALUE));
    return of(type, builder).build();
  }
}
