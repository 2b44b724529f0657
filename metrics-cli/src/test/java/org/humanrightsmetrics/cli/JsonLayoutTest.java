// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonLayoutTest {

  private static final String COMPACT =
      "{\"a\":[],\"b\":{},\"c\":[1.50,\"x, y: {\\\"z\\\"} \\\\\"],\"d\":{\"e\":null}}";

  private static final String INDENTED = """
      {
        "a": [],
        "b": {},
        "c": [
          1.50,
          "x, y: {\\"z\\"} \\\\"
        ],
        "d": {
          "e": null
        }
      }""";

  @Test
  void onlyWhiteSpaceChanges() {
    assertThat(JsonLayout.indented(COMPACT, 0)).isEqualTo(INDENTED);
    assertThat(JsonLayout.compact(INDENTED)).isEqualTo(COMPACT);
    assertThat(JsonLayout.compact(JsonLayout.indented(COMPACT, 3))).isEqualTo(COMPACT);
  }
}
