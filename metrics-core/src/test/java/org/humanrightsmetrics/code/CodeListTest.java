// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListTest {

  // Parts of a whole need a place for what nobody recorded; overlapping parts leave no rest.
  private static final Set<Class<? extends Code>> WITHOUT_REMAINDER =
      Set.of(TrainingType.class, ForcedLabourIndicator.class);

  private static final Set<Class<? extends Code>> OPEN_WITH_CONSTANTS = Set.of(
      TrainingType.class,
      GrievanceChannel.class,
      IssueType.class,
      AuditScheme.class,
      SupplyTier.class,
      RecruitmentCostCategory.class,
      EducationField.class,
      JobGrade.class,
      CertificationScheme.class,
      ProductGroup.class);

  static List<Class<? extends Code>> types() {
    return ShippedLists.TYPES;
  }

  @Test
  void listsEveryCodeTypeOfThePackage() throws IOException, URISyntaxException {
    assertThat(ShippedLists.TYPES.stream().map(Class::getSimpleName).toList())
        .as("""
            A type with @CodeListed and the list of shipped types do not agree.
            Probably you added a code type: add one line, in order, to ShippedLists, a row to
            spec/code/lists.csv (or a data file), and its texts to spec/code/text.properties.""")
        .containsExactlyElementsOf(annotatedTypes());
  }

  private static Set<String> annotatedTypes() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Code.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("org/humanrightsmetrics/code"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".class", ""))
          .filter(CodeListTest::isAnnotated)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean isAnnotated(String name) {
    try {
      return Class.forName("org.humanrightsmetrics.code." + name)
          .isAnnotationPresent(CodeListed.class);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysWhereItComesFrom(Class<? extends Code> type) {
    CodeList list = CodeList.of(type);
    assertThat(
            List.of(list.scheme(), list.version(), list.retrieved(), list.licence(), list.source()))
        .doesNotContain("", "unspecified");
    assertThat(list.retrieved()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(list.id()).matches("[a-z]+(?:-[a-z]+)*");
    assertThat(CodeList.of(type)).isSameAs(list);
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasUsableAnnotation(Class<? extends Code> type) throws ReflectiveOperationException {
    CodeListed listed = CodeList.annotation(type);
    if (type.isEnum()) {
      assertThat(listed.pattern()).isEmpty();
      assertThat(CodeList.of(type).contains(listed.example())).isTrue();
    } else {
      assertThat(listed.pattern()).hasSizeBetween(1, 200).doesNotContain("^", "$");
      ListedCode example =
          (ListedCode) type.getMethod("of", String.class).invoke(null, listed.example());
      assertThat(example.statusDuring(Days.START, Days.END).kind())
          .isEqualTo(CodeStatus.Kind.LISTED);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyDimensionHasAPlaceForTheUnknown(Class<? extends Code> type) {
    if (CodeList.annotation(type).dimension().isEmpty() || WITHOUT_REMAINDER.contains(type)) {
      return;
    }
    assertThat(CodeList.of(type).codes()).contains("UNKNOWN");
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyCodeHasALabelAndEveryListATitle(Class<? extends Code> type) throws IOException {
    Properties texts = texts();
    CodeList list = CodeList.of(type);
    assertThat(texts.getProperty(list.id())).as("title of %s", list.id()).isNotBlank();
    assertThat(list.title(Locale.ENGLISH)).isEqualTo(texts.getProperty(list.id()));
    if (hasNoNames(type)) {
      assertThat(list.codes())
          .allSatisfy(code -> assertThat(list.label(code, Locale.ENGLISH)).isEqualTo(code));
      return;
    }
    for (String code : list.codes()) {
      assertThat(list.label(code, Locale.ENGLISH)).as(list.id() + "." + code).isNotBlank();
      if (type.isEnum() || OPEN_WITH_CONSTANTS.contains(type)) {
        assertThat(texts.getProperty(list.id() + "." + code))
            .as(list.id() + "." + code)
            .isNotBlank();
      }
    }
  }

  private static boolean hasNoNames(Class<? extends Code> type) {
    return type == Currency.class;
  }

  @Test
  void hasNoTextForCodesThatDoNotExist() throws IOException {
    Set<String> keys = new TreeSet<>(texts().stringPropertyNames());
    for (CodeList list : CodeList.all()) {
      keys.remove(list.id());
      list.codes().forEach(code -> keys.remove(list.id() + "." + code));
    }
    assertThat(keys).containsExactly("age-band.Y#PLUS", "age-band.Y#T#");
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (InputStream in = CodeList.class.getResourceAsStream("/spec/code/text.properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }

  @ParameterizedTest
  @CsvSource({
    "Country, 249",
    "ReferenceArea, 5295",
    "Currency, 172",
    "Region, 30",
    "TrainingType, 11",
    "Gender, 6",
    "Disability, 3",
    "IscedLevel, 10",
    "IsicSection, 22",
    "OrganisationId, 9",
    "WorkerType, 8",
    "SupplyTier, 7",
    "LegalEntityIdentifier, 0",
    "OpenSupplyHubId, 0"
  })
  void hasTheSizeOfItsScheme(String type, int size) throws ClassNotFoundException {
    Class<? extends Code> code =
        Class.forName("org.humanrightsmetrics.code." + type).asSubclass(Code.class);
    assertThat(CodeList.of(code).codes()).hasSize(size).doesNotHaveDuplicates();
  }

  @Test
  void allIsSortedAndIdsAndDimensionsAreUnique() {
    assertThat(CodeList.all().stream().map(CodeList::id).toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(ShippedLists.TYPES.stream()
            .map(type -> CodeList.annotation(type).dimension())
            .filter(dimension -> !dimension.isEmpty())
            .toList())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "Country, Kambodia, KH",
    "Country, cambodia, KH",
    "Country, kh, KH",
    "Country, ' Indai ', IN",
    "ReferenceArea, Kambodia, KH",
    "ReferenceArea, in-br, IN-BR",
    "Sex, Femlae, FEMALE",
    "WorkerType, HOME WORKER, HOMEWORKER",
    "AuditMethod, on-site, ON_SITE",
    "TrainingType, LEGAL_RIGHT, LEGAL_RIGHTS",
    "Currency, khr, KHR"
  })
  void suggestsTheNearestCode(String type, String typed, String expected)
      throws ClassNotFoundException {
    Class<? extends Code> code =
        Class.forName("org.humanrightsmetrics.code." + type).asSubclass(Code.class);
    assertThat(CodeList.of(code).nearest(typed)).contains(expected);
  }

  @Test
  void suggestsNothingWhenNothingIsNear() {
    CodeList countries = CodeList.of(Country.class);
    assertThat(countries.nearest("XX")).isEmpty();
    assertThat(countries.nearest("")).isEmpty();
    assertThat(countries.nearest("Atlantis")).isEmpty();
    assertThat(countries.nearest("Cambodia".repeat(9))).isEmpty();
  }

  @Test
  void labelsInEnglishWhereALanguageIsMissing() {
    CodeList countries = CodeList.of(Country.class);
    assertThat(countries.label("KH", Locale.ENGLISH)).isEqualTo("Cambodia");
    assertThat(countries.label("KH", Locale.FRENCH)).isEqualTo("Cambodia");
    assertThat(countries.label("QQ", Locale.ENGLISH)).isEqualTo("QQ");
    assertThat(CodeList.of(Sex.class).label("FEMALE", Locale.JAPANESE)).isEqualTo("Female");
  }

  @Test
  void keepsWithdrawnAndUserAssignedCodesOutOfUse() {
    CodeList countries = CodeList.of(Country.class);
    assertThat(countries.contains("KH")).isTrue();
    assertThat(countries.contains("AN")).isFalse();
    assertThat(countries.contains("XK")).isFalse();
    assertThat(countries.label("XK", Locale.ENGLISH)).isEqualTo("Kosovo");
  }

  @CodeListed(id = "kind-of-fish", example = "RIVER_COD")
  private enum Fish implements Code {
    RIVER_COD;

    @Override
    public String code() {
      return name();
    }
  }

  @Test
  void servesListsOfThirdParties() {
    CodeList fish = CodeList.of(Fish.class);
    assertThat(fish.codes()).containsExactly("RIVER_COD");
    assertThat(fish.scheme()).isEqualTo("unspecified");
    assertThat(fish.label("RIVER_COD", Locale.ENGLISH)).isEqualTo("River cod");
    assertThat(fish.title(Locale.ENGLISH)).isEqualTo("Kind of fish");
  }

  private record Bare(String code) implements Code {}

  @Test
  void refusesATypeThatBelongsToNoList() {
    assertThatThrownBy(() -> CodeList.of(Bare.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("add @CodeListed");
  }
}
