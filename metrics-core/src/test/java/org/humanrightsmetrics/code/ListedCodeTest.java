// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedCodeTest {

  // Lists of which a reporter may need a word that nobody foresaw.
  private static final Set<Class<? extends Code>> OPEN = Set.of(
      TrainingType.class,
      GrievanceChannel.class,
      IssueType.class,
      AuditScheme.class,
      SupplyTier.class,
      RecruitmentCostCategory.class,
      EducationField.class,
      JobGrade.class,
      CertificationScheme.class,
      ProductGroup.class,
      OrganisationId.class);

  static List<Class<? extends Code>> classes() {
    return ShippedLists.TYPES.stream().filter(type -> !type.isEnum()).toList();
  }

  private static ListedCode of(Class<? extends Code> type, String code) {
    try {
      return (ListedCode) type.getMethod("of", String.class).invoke(null, code);
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void openListsAndNoOthersHaveTheUserDoor(Class<? extends Code> type) {
    if (!OPEN.contains(type)) {
      assertThatThrownBy(() -> of(type, "X-EMBROIDERY"))
          .isInstanceOf(IllegalArgumentException.class);
      return;
    }
    ListedCode own = of(type, "X-EMBROIDERY");
    assertThat(own.statusDuring(Days.START, Days.END))
        .isEqualTo(CodeStatus.of(CodeStatus.Kind.USER_ASSIGNED));
    assertThat(of(type, "X-" + "A".repeat(32)).code()).hasSize(34);
    assertThatThrownBy(() -> of(type, "X-" + "A".repeat(33)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of(type, "X-")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of(type, "X-own")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void refusesTextThatIsNotACode(Class<? extends Code> type) {
    for (String text : List.of("", " ", "kh", "KH\n", "\u212AH", "a b", "IN-BR-PATNA!")) {
      assertThatThrownBy(() -> of(type, text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(CodeList.annotation(type).example());
    }
  }

  @Test
  void holdsCodesThatTheListDoesNotHave() {
    assertThat(TrainingType.of("SEWING").statusDuring(Days.START, Days.END))
        .isEqualTo(CodeStatus.of(CodeStatus.Kind.NOT_LISTED));
    assertThat(TrainingType.of("LEGAL_RIGHTS").statusDuring(Days.START, Days.END))
        .isEqualTo(CodeStatus.of(CodeStatus.Kind.LISTED));
  }

  @Test
  void isEqualByListAndText() {
    assertThat(TrainingType.of("OTHER")).isEqualTo(TrainingType.OTHER).hasToString("OTHER");
    assertThat(TrainingType.of("OTHER")).hasSameHashCodeAs(TrainingType.OTHER);
    assertThat((Object) TrainingType.OTHER).isNotEqualTo(IssueType.OTHER);
    assertThat(new TreeSet<>(List.of(TrainingType.OTHER, IssueType.OTHER, AuditScheme.OTHER)))
        .hasSize(3);
    assertThat(Country.of("AF")).isLessThan(Country.of("AL"));
  }

  @CodeListed(id = "formless", example = "A")
  private static final class Formless extends ListedCode {
    Formless() {
      super("A");
    }

    @Override
    public CodeStatus statusDuring(LocalDate start, LocalDate end) {
      return statusInList(start, end);
    }
  }

  @Test
  void tellsAnImplementorThatThePatternIsMissing() {
    assertThatThrownBy(Formless::new)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("needs a pattern");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AN", "XK", "QQ", "KH"})
  void judgesCountries(String code) {
    CodeStatus.Kind expected = switch (code) {
      case "AN" -> CodeStatus.Kind.WITHDRAWN_BEFORE_PERIOD;
      case "XK" -> CodeStatus.Kind.USER_ASSIGNED;
      case "QQ" -> CodeStatus.Kind.NOT_LISTED;
      default -> CodeStatus.Kind.LISTED;
    };
    assertThat(Country.of(code).statusDuring(Days.START, Days.END).kind()).isEqualTo(expected);
    assertThat(ReferenceArea.of(code).statusDuring(Days.START, Days.END).kind())
        .isEqualTo(expected);
  }

  @Test
  void knowsCountriesByTheirM49CodeWithLeadingZeros() {
    assertThat(Country.of("AF").m49()).contains("004");
    assertThat(Country.of("KH").m49()).contains("116");
    assertThat(Country.of("XK").m49()).isEmpty();
    assertThat(Country.of("AN").m49()).isEmpty();
    assertThat(CodeList.of(Country.class).codes())
        .allSatisfy(code -> assertThat(Country.of(code).m49().orElseThrow()).matches("\\d{3}"))
        .allSatisfy(code -> assertThat(Country.of(code).name()).isNotEqualTo(code));
  }

  @Test
  void agreesWithThePlatformOnTheCountriesInUse() {
    assertThat(CodeList.of(Country.class).codes())
        .as("The data of the Java platform and the shipped list differ: one of them has changed.")
        .containsExactlyInAnyOrder(java.util.Locale.getISOCountries());
  }

  @Test
  void knowsSubdivisions() {
    ReferenceArea bihar = ReferenceArea.of("IN-BR");
    assertThat(bihar.isSubdivision()).isTrue();
    assertThat(bihar.country()).isEqualTo(Country.of("IN"));
    assertThat(bihar.statusDuring(Days.START, Days.END).kind()).isEqualTo(CodeStatus.Kind.LISTED);
    assertThat(bihar.isWithin(ReferenceArea.of("IN"))).isTrue();
    assertThat(bihar.isWithin(ReferenceArea.of("KH"))).isFalse();
    assertThat(ReferenceArea.of("IN").isWithin(bihar)).isFalse();
    assertThat(ReferenceArea.of("IN").isSubdivision()).isFalse();
    assertThat(ReferenceArea.of("KH-12").statusDuring(Days.START, Days.END).kind())
        .isEqualTo(CodeStatus.Kind.LISTED);
    assertThat(ReferenceArea.of("IN-QQ").statusDuring(Days.START, Days.END).kind())
        .isEqualTo(CodeStatus.Kind.NOT_LISTED);
    assertThat(ReferenceArea.of("XK-01").statusDuring(Days.START, Days.END).kind())
        .isEqualTo(CodeStatus.Kind.USER_ASSIGNED);
  }
}
