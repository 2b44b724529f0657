// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.standard;

import org.humanrightsmetrics.MetricCatalogue;

/**
 * The metrics of the standard, in one explicit list.
 *
 * <p>Adding a metric is a record, a folder {@code spec/<metric-id>/} and a line here.
 */
public final class StandardMetrics {

  /** All metrics of the standard. Add your own with {@link MetricCatalogue#plus}. */
  public static final MetricCatalogue CATALOGUE = MetricCatalogue.of(
      AuditIndependence.TYPE,
      BusinessesStarted.TYPE,
      CertifiedShareAndMarketAccess.TYPE,
      ChildrenSchoolEnrolment.TYPE,
      EducationPursued.TYPE,
      EthicalComplianceLifecycle.TYPE,
      ForcedLabourRiskIndicators.TYPE,
      LivingWageGap.TYPE,
      PersonalSavings.TYPE,
      RecruitmentFees.TYPE,
      ResponsiblePurchasing.TYPE,
      UpwardMobility.TYPE,
      WomenTrained.TYPE,
      WorkerVoice.TYPE);

  private StandardMetrics() {}
}
