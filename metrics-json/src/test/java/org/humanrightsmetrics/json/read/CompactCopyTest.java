// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Cutting gives what copying gives, or nothing. */
class CompactCopyTest {

  private static final String WITHOUT = "reporter";

  private static String copied(String text) {
    StringBuilder out = new StringBuilder();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      CompactCopy.raw(parser, out, WITHOUT);
    }
    return out.toString();
  }

  @Test
  void whatIsCompactIsCut() {
    for (String text : List.of(
        "{\"reporter\":{\"name\":\"a } b\"},\"metric\":\"m\",\"version\":1}",
        "{\"reporter\":{\"a\":[{\"b\":{}}]},\"n\":-1.50,\"t\":\"बिहार \uD83D\uDE80\",\"l\":[1,true,null]}",
        "{\"reporter\":{},\"x\":{\"y\":{\"z\":[]}}}")) {
      assertThat(CompactCopy.cut(text, WITHOUT)).as(text).contains(copied(text));
    }
  }

  @Test
  void anythingElseIsCopied() {
    for (String text : List.of(
        "{\"metric\":\"m\",\"reporter\":{\"name\":\"a\"}}",
        "{\"reporter\":{\"name\":\"a\"}}",
        "{\"reporter\":{\"name\":\"a\"} ,\"n\":1}",
        "{\"reporter\":{\"name\":\"a\"},\"n\": 1}",
        "{\"reporter\":{\"name\":\"a\"},\"n\":1\n}",
        "{\"reporter\":{\"name\":\"\\u0061\"},\"n\":1}",
        "{\"reporter\":{\"name\":\"a\"},\"n\":\"\\/\"}",
        "{\"reporter\":{\"name\":\"a\"},\"n\":1,\"reporter\":2}",
        "{\"reporter\":\"a\",\"n\":1}")) {
      assertThat(CompactCopy.cut(text, WITHOUT)).as(text).isEmpty();
    }
  }
}
