// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson's tokens, looked at by nobody: the least that any reader on Jackson must spend. */
final class TokenScan implements Contender {

  private final JsonFactory factory = new JsonFactory();

  @Override
  public String name() {
    return "token scan";
  }

  @Override
  public Outcome read(byte[] lines) {
    long observations = 0;
    int depth = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), lines)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          depth++;
        } else if (token == JsonToken.END_OBJECT && --depth == 0) {
          observations++;
        }
      }
    }
    return new Outcome(observations, 0);
  }
}
