// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import java.util.List;

/** The types behind every list that comes with the library, sorted by name. */
final class ShippedLists {

  static final List<Class<? extends Code>> TYPES = List.of(
      AccountControl.class,
      AgeBand.class,
      Announcement.class,
      Audience.class,
      AuditActor.class,
      AuditMethod.class,
      AuditParty.class,
      AuditScheme.class,
      AuditType.class,
      BalanceTercile.class,
      BusinessSize.class,
      CaseSeverity.class,
      Country.class,
      Currency.class,
      DeliveryMode.class,
      Disability.class,
      EducationField.class,
      EducationSponsor.class,
      EducationStage.class,
      FinanceUsed.class,
      FindingsShared.class,
      Formality.class,
      Gender.class,
      GradeProgression.class,
      GrievanceChannel.class,
      HeadcountBasis.class,
      HireChannel.class,
      HomeworkInclusion.class,
      InquiryMethod.class,
      IscedLevel.class,
      IsicSection.class,
      IssueType.class,
      JobGrade.class,
      LegalEntityIdentifier.class,
      LiteracyLevel.class,
      LivingWageMethod.class,
      MechanismKind.class,
      MigrantStatus.class,
      MigrationCorridor.class,
      OpenSupplyHubId.class,
      OrganisationId.class,
      OwnerSex.class,
      PayBasis.class,
      PayForm.class,
      PayPeriod.class,
      PriorSchooling.class,
      RecruitmentCostCategory.class,
      ReferenceArea.class,
      Retaliation.class,
      SavingsForm.class,
      SchoolType.class,
      Settlement.class,
      Sex.class,
      SiteSize.class,
      SkillLevel.class,
      SupplyTier.class,
      SurveyConductor.class,
      SurveyMode.class,
      SurvivorStatus.class,
      TeamGender.class,
      TrainingType.class,
      TurnoverBand.class,
      WorkerType.class,
      YesNo.class);

  private ShippedLists() {}
}
