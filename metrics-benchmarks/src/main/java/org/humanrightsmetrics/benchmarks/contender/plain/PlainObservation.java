// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.contender.plain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Any metric, told from the others by its id. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "metric")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PlainAuditIndependence.class, name = "audit-independence"),
  @JsonSubTypes.Type(value = PlainBusinessesStarted.class, name = "businesses-started"),
  @JsonSubTypes.Type(
      value = PlainChildrenSchoolEnrolment.class,
      name = "children-school-enrolment"),
  @JsonSubTypes.Type(value = PlainPersonalSavings.class, name = "personal-savings"),
  @JsonSubTypes.Type(value = PlainWomenTrained.class, name = "women-trained"),
  @JsonSubTypes.Type(value = PlainWorkerVoice.class, name = "worker-voice")
})
public sealed interface PlainObservation
    permits PlainAuditIndependence,
        PlainBusinessesStarted,
        PlainChildrenSchoolEnrolment,
        PlainPersonalSavings,
        PlainWomenTrained,
        PlainWorkerVoice {}
