// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.benchmarks.sample;

import java.util.List;

/**
 * A made-up organisation that reports, with the areas it works in and its currency.
 *
 * @param id of the form of a register's number; none of them exists
 * @param name in the script of the country or in English
 * @param country an ISO 3166-1 code
 * @param type a reporter type
 * @param areas ISO 3166-2 codes
 * @param currency an ISO 4217 code with two decimals in use
 */
record Organisation(
    String id, String name, String country, String type, List<String> areas, String currency) {

  static final List<Organisation> ALL = List.of(
      new Organisation(
          "IN-MHA-000000101",
          "नारी प्रगति प्रशिक्षण केंद्र (Nari Pragati Training Centre)",
          "IN",
          "NATIONAL_NGO",
          List.of("IN-BR", "IN-JH", "IN-UP", "IN-WB"),
          "INR"),
      new Organisation(
          "IN-MCA-000000102",
          "सूर्योदय बचत समूह संघ (Suryoday Savings Federation)",
          "IN",
          "REGIONAL_NGO",
          List.of("IN-MP", "IN-RJ", "IN-OD"),
          "INR"),
      new Organisation(
          "KH-NNGO-000103",
          "Mekong Learning and Livelihoods",
          "KH",
          "NATIONAL_NGO",
          List.of("KH-12", "KH-17", "KH-2"),
          "USD"),
      new Organisation(
          "BD-NAB-000104",
          "Padma Women's Cooperative Council",
          "BD",
          "PARTNER_COUNTRY_NGO",
          List.of("BD-13", "BD-10", "BD-60"),
          "BDT"),
      new Organisation(
          "GB-COH-00000105",
          "Hội Phụ nữ Phát triển Nghề (Women's Trades Alliance)",
          "VN",
          "INTERNATIONAL_NGO",
          List.of("VN-SG", "VN-HN", "VN-DN"),
          "USD"),
      new Organisation(
          "GB-COH-00000106",
          "Northern Weave Sourcing",
          "GB",
          "PRIVATE_SECTOR",
          List.of("VN-SG", "BD-13", "IN-TN", "KH-12"),
          "USD"));
}
