// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.context;

import org.humanrightsmetrics.code.Code;
import org.humanrightsmetrics.code.CodeListed;

/** What kind of organisation reports. Follows the IATI list of organisation types; the number stands beside each. */
@CodeListed(id = "reporter-type", example = "GOVERNMENT")
public enum ReporterType implements Code {
  /** A national government (IATI 10). */
  GOVERNMENT,
  /** A local government (IATI 11). */
  LOCAL_GOVERNMENT,
  /** Another public body (IATI 15). */
  OTHER_PUBLIC_SECTOR,
  /** An NGO that works in several countries (IATI 21). */
  INTERNATIONAL_NGO,
  /** An NGO of one country (IATI 22). */
  NATIONAL_NGO,
  /** An NGO of one region (IATI 23). */
  REGIONAL_NGO,
  /** An NGO based in the country where the work is done (IATI 24). */
  PARTNER_COUNTRY_NGO,
  /** A partnership of public and private bodies (IATI 30). */
  PUBLIC_PRIVATE_PARTNERSHIP,
  /** A body of several states (IATI 40). */
  MULTILATERAL,
  /** A foundation (IATI 60). */
  FOUNDATION,
  /** A company (IATI 70). */
  PRIVATE_SECTOR,
  /** A university or research body (IATI 80). */
  ACADEMIC,
  /** Another kind (IATI 90). */
  OTHER;

  @Override
  public String code() {
    return name();
  }
}
