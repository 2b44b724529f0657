// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.schema;

import static org.humanrightsmetrics.json.schema.SchemaJudge.EXACT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spoils a document in one to three places, as people and programs do. The same seed gives the same
 * documents.
 */
final class Mutator {

  // Numbers keep the form in which they are written here: a tree would forget "-0" and "12.0".
  private static final String RAW = "raw number ";

  private static final List<String> NUMBERS = List.of(
      "0",
      "-0",
      "-1",
      "1",
      "0.0",
      "12.0",
      "1.50",
      "1.5",
      "-0.5",
      "-0.51",
      "0.999999999",
      "1.000000001",
      "99.95",
      "99.951",
      "100",
      "10000",
      "10001",
      "999999999999",
      "1000000000000",
      "999999999999999999",
      "-999999999999999999",
      "999999999999999999.999999999",
      "9000000001",
      "-3",
      "-4",
      "13",
      "3.0",
      "0.000000001",
      "2147483647",
      "2147483648");

  private static final List<String> TEXTS = List.of(
      "",
      " ",
      "\u00A0",
      "\u3000",
      "\u2007x",
      "a",
      "Z",
      "NOT_A_CODE",
      "UNKNOWN",
      "unknown",
      "X-OWN",
      "X-",
      "IN",
      "IN-BR",
      "in-br",
      "INR",
      "Y18T25",
      "Y25PLUS",
      "Y018T25",
      "KNOWN",
      "FLOW",
      "12",
      "true",
      "null",
      "x-own",
      "human-rights-metrics/1",
      "human-rights-metrics/2",
      "women-trained",
      "p10",
      "2025-12-31",
      "2025-02-30",
      "2024-02-29",
      "2023-02-29",
      "2025-2-3",
      "0000-01-01",
      "9999-12-31",
      "10000-01-01",
      "+12025-02-03",
      "-0001-01-01",
      "2025-12-31T00:00:00",
      "20251231",
      "2025-13-01",
      "2025-00-10",
      "2025-04-31",
      "\u0968\u0966\u0968\u096B-12-31");

  private static final List<String> NAMES = List.of(
      "x-own",
      "x-",
      "x-Own",
      "extensions",
      "missing",
      "value",
      "currency",
      "total",
      "by",
      "age",
      "reporter",
      "note",
      "N",
      "p0",
      "p1",
      "p10",
      "p99",
      "p100",
      "p01",
      "count",
      "numerator",
      "to",
      "UNKNOWN",
      "FEMININE",
      "Y18T25",
      "Y18T025",
      "INR",
      "",
      "Completed",
      "completed ",
      "size");

  private static final List<String> MISSING =
      List.of("UNKNOWN", "NOT_APPLICABLE", "WITHHELD", "ABSENT", "unknown");

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** One value in a document: the object or list that holds it, and where. */
  private record Place(JsonNode holder, String name, int index) {
    JsonNode value() {
      return holder instanceof ObjectNode ? holder.get(name) : holder.get(index);
    }

    void put(JsonNode value) {
      if (holder instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) holder).set(index, value);
      }
    }

    void remove() {
      if (holder instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) holder).remove(index);
      }
    }
  }

  /** The text of a spoilt copy. */
  String spoil(ObjectNode sound) {
    ObjectNode copy = sound.deepCopy();
    int faults = random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(2);
    for (int i = 0; i < faults; i++) {
      spoilOnce(copy);
    }
    return text(copy);
  }

  static String text(JsonNode document) {
    String text = EXACT.writeValueAsString(document);
    return text.contains(RAW) ? text.replaceAll("\"" + RAW + "([-.0-9]+)\"", "$1") : text;
  }

  private void spoilOnce(ObjectNode document) {
    List<Place> places = new ArrayList<>();
    collect(document, places);
    if (places.isEmpty()) {
      return;
    }
    Place place = pick(places);
    switch (random.nextInt(16)) {
      case 0, 1 -> place.remove();
      case 2 -> rename(place, place.value(), false);
      case 3 -> rename(place, place.value(), true);
      case 4, 5 -> place.put(anything());
      case 6, 7 -> near(pick(leaves(places, place)));
      case 8 -> lengthen(pick(leaves(places, place)));
      case 9 -> addMember(pick(objects(document)));
      case 10 -> nest(place);
      case 11 -> unnest(place);
      case 12 -> swap(pick(objects(document)));
      case 13 -> place.put(missing(place.value()));
      case 14 -> place.put(pick(places).value().deepCopy());
      default -> {
        if (place.holder() instanceof ArrayNode array) {
          array.add(place.value().deepCopy());
        } else {
          place.put(pick(List.of(
              EXACT.createObjectNode(), EXACT.createArrayNode(), EXACT.nullNode(), text(""))));
        }
      }
    }
  }

  private static void collect(JsonNode node, List<Place> places) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        places.add(new Place(object, member.getKey(), -1));
        collect(member.getValue(), places);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(new Place(array, "", i));
        collect(array.get(i), places);
      }
    }
  }

  private static List<Place> leaves(List<Place> places, Place fallback) {
    List<Place> leaves =
        places.stream().filter(each -> each.value().isValueNode()).toList();
    return leaves.isEmpty() ? List.of(fallback) : leaves;
  }

  private static List<ObjectNode> objects(JsonNode document) {
    List<Place> places = new ArrayList<>();
    collect(document, places);
    List<ObjectNode> objects = new ArrayList<>();
    objects.add((ObjectNode) document);
    for (Place place : places) {
      if (place.value() instanceof ObjectNode object) {
        objects.add(object);
      }
    }
    return objects;
  }

  private void rename(Place place, JsonNode value, boolean keepFirst) {
    if (!(place.holder() instanceof ObjectNode object)) {
      place.put(EXACT.createArrayNode().add(value));
      return;
    }
    String other = random.nextBoolean()
        ? pick(new ArrayList<>(object.propertyNames()))
        : random.nextBoolean() ? pick(NAMES) : place.name() + "s";
    if (!keepFirst) {
      object.remove(place.name());
    }
    object.set(other, value.deepCopy());
  }

  private JsonNode anything() {
    JsonNodeFactory make = EXACT.getNodeFactory();
    return switch (random.nextInt(8)) {
      case 0 -> make.nullNode();
      case 1 -> make.booleanNode(random.nextBoolean());
      case 2, 3 -> number(pick(NUMBERS));
      case 4, 5 -> text(pick(TEXTS));
      case 6 -> EXACT.createArrayNode().add(1);
      default -> EXACT.createObjectNode().put(pick(NAMES), 1);
    };
  }

  /** The same type, a little off. */
  private void near(Place place) {
    JsonNode value = place.value();
    if (value.isNumber()) {
      BigDecimal number = value.decimalValue();
      place.put(
          switch (random.nextInt(6)) {
            case 0 -> number(number.add(BigDecimal.ONE).toPlainString());
            case 1 -> number(number.subtract(BigDecimal.ONE).toPlainString());
            case 2 -> number(number.negate().toPlainString());
            case 3 -> number(number.setScale(Math.max(1, number.scale() + 1)).toPlainString());
            case 4 -> text(number.toPlainString());
            default -> number(pick(NUMBERS));
          });
    } else if (value.isString()) {
      String text = value.stringValue();
      place.put(
          switch (random.nextInt(6)) {
            case 0 -> text(text.toLowerCase(java.util.Locale.ROOT));
            case 1 -> text(text + "x");
            case 2 -> text("x" + text);
            case 3 -> text(text.isEmpty() ? "" : text.substring(1));
            case 4 -> text(text + "\n");
            default -> text(pick(TEXTS));
          });
    } else {
      place.put(anything());
    }
  }

  /** Texts at, below and above the lengths that headers name, of letters outside the basic plane too. */
  private void lengthen(Place place) {
    int[] lengths = {1, 3, 4, 7, 8, 64, 65, 199, 200, 201, 499, 500, 501};
    int length = lengths[random.nextInt(lengths.length)];
    String letter = pick(List.of("a", "\uD83D\uDE00", "\u0915", "Z", "\u3000"));
    String other = pick(List.of("", "a", "\uD83D\uDE00"));
    int more = other.isEmpty() ? 0 : 1;
    place.put(text(letter.repeat(Math.max(0, length - more)) + other));
  }

  private void addMember(ObjectNode object) {
    if (random.nextInt(4) == 0) {
      ObjectNode extensions = EXACT.createObjectNode();
      extensions.set(pick(NAMES), anything());
      object.set("extensions", extensions);
    } else {
      // Mostly what stands beside it, so that nothing but the name can be wrong.
      JsonNode value = object.isEmpty() || random.nextInt(3) == 0
          ? anything()
          : object.get(pick(new ArrayList<>(object.propertyNames()))).deepCopy();
      object.set(pick(NAMES), value);
    }
  }

  private void nest(Place place) {
    JsonNode value = place.value();
    if (random.nextBoolean()) {
      place.put(EXACT.createArrayNode().add(value));
    } else {
      ObjectNode around = EXACT.createObjectNode();
      around.set(place.name().isEmpty() ? "total" : pick(List.of(place.name(), "total")), value);
      place.put(around);
    }
  }

  private static void unnest(Place place) {
    JsonNode value = place.value();
    if (value instanceof ArrayNode array && !array.isEmpty()) {
      place.put(array.get(0));
    } else if (value instanceof ObjectNode object && !object.isEmpty()) {
      if (place.holder() instanceof ObjectNode holder) {
        holder.remove(place.name());
        object.properties().forEach(each -> holder.set(each.getKey(), each.getValue()));
      } else {
        place.put(object.properties().iterator().next().getValue());
      }
    }
  }

  /** Members have no order: this must not change any verdict. */
  private void swap(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    Collections.shuffle(names, random);
    for (String name : names) {
      JsonNode value = object.get(name);
      object.remove(name);
      object.set(name, value);
    }
  }

  private JsonNode missing(JsonNode value) {
    ObjectNode missing = value instanceof ObjectNode object && random.nextBoolean()
        ? object.deepCopy()
        : EXACT.createObjectNode();
    missing.set("missing", random.nextInt(6) == 0 ? anything() : text(pick(MISSING)));
    return missing;
  }

  private static JsonNode number(String text) {
    return text(RAW + text);
  }

  private static JsonNode text(String text) {
    return EXACT.getNodeFactory().stringNode(text);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
