// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.humanrightsmetrics.MetricType;
import org.humanrightsmetrics.json.write.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The steps that lead from older versions of the metrics to their newest. Immutable and thread-safe. */
final class MigrationChain {

  /** Built when the first older observation comes: most inputs never need a tree. */
  private static final class Trees {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build())
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();
  }

  /**
   * What a walk along the chain came to.
   *
   * @param tree in the newest version, or as far as it came
   * @param reason why it did not come to the newest; empty when it did
   * @param notes with pointers from the observation as it was written
   * @param moved for each step, in order, from new pointers to old ones
   */
  record Walk(
      ObjectNode tree,
      Optional<String> reason,
      List<Migration.Outcome.Note> notes,
      List<Map<String, String>> moved) {

    /** Where the thing was written that now stands at a place. */
    String origin(String pointer) {
      return origin(pointer, moved.size());
    }

    private String origin(String pointer, int steps) {
      String at = pointer;
      for (int i = steps - 1; i >= 0; i--) {
        at = before(at, moved.get(i));
      }
      return at;
    }

    private static String before(String pointer, Map<String, String> renamed) {
      String head = pointer;
      while (true) {
        String old = renamed.get(head);
        if (old != null) {
          return old + pointer.substring(head.length());
        }
        int slash = head.lastIndexOf('/');
        if (slash < 0) {
          return pointer;
        }
        head = head.substring(0, slash);
      }
    }
  }

  private final Map<String, Map<Integer, Migration>> steps = new HashMap<>();

  MigrationChain(List<Migration> migrations) {
    for (Migration migration : migrations) {
      Migration taken = steps
          .computeIfAbsent(migration.metric(), metric -> new TreeMap<>())
          .put(migration.from(), migration);
      if (taken != null) {
        throw new IllegalArgumentException("Two migrations lead from version " + migration.from()
            + " of '" + migration.metric() + "'");
      }
    }
  }

  /** Whether every step from that version to the newest is there. */
  boolean leadsFrom(int version, MetricType<?> type) {
    Map<Integer, Migration> ofMetric = steps.getOrDefault(type.id(), Map.of());
    for (int from = version; from < type.version(); from++) {
      if (!ofMetric.containsKey(from)) {
        return false;
      }
    }
    return true;
  }

  /** Takes all steps. The text is compact JSON that passed the same limits as everything else. */
  Walk walk(String text, int version, MetricType<?> type) {
    ObjectNode tree = (ObjectNode) Trees.MAPPER.readTree(text);
    List<Migration.Outcome.Note> notes = new ArrayList<>();
    List<Map<String, String>> moved = new ArrayList<>();
    for (int from = version; from < type.version(); from++) {
      Migration step = steps.getOrDefault(type.id(), Map.of()).get(from);
      if (step == null) {
        throw new IllegalStateException("no step from " + type.id() + "@" + from);
      }
      Migration.Outcome outcome = migrate(step, tree);
      Walk before = new Walk(tree, Optional.empty(), List.of(), List.copyOf(moved));
      for (Migration.Outcome.Note note : outcome.notes()) {
        notes.add(new Migration.Outcome.Note(
            note.code(), note.severity(), before.origin(note.pointer()), note.arguments()));
      }
      if (outcome.reason().isPresent()) {
        return new Walk(tree, outcome.reason(), notes, moved);
      }
      tree = outcome.tree();
      moved.add(outcome.moved());
    }
    return new Walk(tree, Optional.empty(), notes, moved);
  }

  private static Migration.Outcome migrate(Migration step, ObjectNode tree) {
    try {
      return step.migrate(tree);
    } catch (JacksonException e) {
      // A fault of the step; left as it is, it would be taken for one of the input.
      throw new IllegalStateException(
          "The migration of " + step.metric() + " from version " + step.from() + " failed", e);
    }
  }

  /** The tree as text, decimals written plainly. */
  static String text(JsonNode tree) {
    StringBuilder out = new StringBuilder();
    write(tree, new JsonText(out, false, 0));
    return out.toString();
  }

  // The depth is bounded: a tree comes from a text within the limits, plus what a step adds.
  private static void write(JsonNode node, JsonText json) {
    if (node.isObject()) {
      json.beginObject();
      node.properties().forEach(member -> {
        json.name(member.getKey());
        write(member.getValue(), json);
      });
      json.endObject();
    } else if (node.isArray()) {
      json.beginArray();
      node.forEach(element -> {
        json.next();
        write(element, json);
      });
      json.endArray();
    } else if (node.isNumber()) {
      json.number(
          node.isIntegralNumber() ? new BigDecimal(node.bigIntegerValue()) : node.decimalValue());
    } else if (node.isString()) {
      json.text(node.stringValue());
    } else {
      json.raw(node.isNull() ? "null" : Boolean.toString(node.booleanValue()));
    }
  }
}
