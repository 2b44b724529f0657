// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class PlaceSearchTest {

  private static final JsonFactory JSON = new JsonFactory();

  private static final List<String> POINTERS = List.of(
      "", "/a", "/a/b", "/a/b/c", "/b", "/b/0", "/b/1", "/b/1/a", "/b/01", "/b/2", "/a~1b", "/a~0b",
      "/a~01b", "/c/b", "/", "/a/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "7",
        "[1,[2]]",
        "{\"a\":1,\"b\":[1,{\"a\":\"x\"}]}",
        "{\"a\":{\"b\":{\"c\":true}},\n  \"b\":[\n{},\n  {\"a\":null}]}",
        "{\"a\":{\"x\":1},\"a\":{\"b\":2}}",
        "{\"a\":{\"b\":{\"x\":1},\"b\":{\"c\":2}}}",
        "{\"a/b\":1,\"a~b\":2,\"a~1b\":3,\"\":4}",
        "{\"a\":{\"\":{\"b\":1}},\"b\":{\"0\":1,\"1\":{\"a\":5}}}",
        "{\"c\":[{\"b\":1}],\"a\":{\"b\":1",
        "{\"a\":[1,2,"
      })
  void tellsTheSameAsAnIndexOrThatOneMustBeMade(String text) {
    PlaceIndex index = PlaceIndex.of(parser(text), 7, 12, Integer.MAX_VALUE);
    for (String pointer : POINTERS) {
      PlaceSearch.@Nullable Found found = PlaceSearch.in(parser(text), 7, 12, pointer);
      if (found != null) {
        assertThat(Optional.of(found.place())).as(pointer).isEqualTo(index.nearest(pointer));
        assertThat(found.isExact()).as(pointer).isEqualTo(index.find(pointer).isPresent());
      }
    }
  }

  @Test
  void givesUpWhereANameOnTheWayStandsTwiceOrTheTextBreaksOff() {
    assertThat(PlaceSearch.in(parser("{\"a\":{\"x\":1},\"a\":{\"b\":2}}"), 1, 1, "/a/b"))
        .isNull();
    assertThat(PlaceSearch.in(parser("{\"a\":{\"x\":1}"), 1, 1, "/a/b")).isNull();
    assertThat(PlaceSearch.in(parser("{\"a\":{\"b\":1},\"a\":3}"), 1, 1, "/a/b"))
        .isNotNull();
  }

  private static JsonParser parser(String text) {
    return JSON.createParser(ObjectReadContext.empty(), text);
  }
}
