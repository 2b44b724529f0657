// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.humanrightsmetrics.benchmarks.contender.plain.PlainObservation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What a developer would write without this library: records, Jackson, Jakarta constraints; no rules. */
final class DatabindAndHibernateValidator implements Contender {

  private final ObjectReader reader = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
      .build()
      .readerFor(PlainObservation.class);

  private final Validator validator = Validation.byProvider(HibernateValidator.class)
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();

  @Override
  public String name() {
    return "databind + Hibernate Validator";
  }

  @Override
  public Outcome read(byte[] bytes) {
    long observations = 0;
    long refused = 0;
    Lines lines = new Lines(bytes);
    while (lines.next()) {
      observations++;
      if (!isSound(bytes, lines)) {
        refused++;
      }
    }
    return new Outcome(observations, refused);
  }

  private boolean isSound(byte[] bytes, Lines lines) {
    try {
      PlainObservation observation = reader.readValue(bytes, lines.start(), lines.length());
      return validator.validate(observation).isEmpty();
    } catch (JacksonException e) {
      return false;
    }
  }
}
