// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * What the reader may touch. When a rule fails, an input has probably got a new way to reach the network, a class
 * of its own choice or the screen: find another way.
 */
class ArchitectureTest {

  private static final String ROOT = "org.humanrightsmetrics.json";

  private static final JavaClasses JSON = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(JSON);
  }

  @Test
  void whatReadsAndWritesKnowsNothingOfWhatUsesIt() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".source..", ROOT + ".read..", ROOT + ".write..", ROOT + ".schema..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(JSON);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", ROOT + ".read..", ROOT + ".write..")
        .check(JSON);
  }

  @Test
  void nothingReachesTheNetworkOrAServiceByName() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..").and(simpleName("URI").negate()))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.rmi..", "javax.naming..", "javax.script..", "javax.management..")
        .check(JSON);
  }

  @Test
  void noInputNamesAClass() {
    noClasses()
        .should()
        .dependOnClassesThat(nameMatching("java\\.io\\.Object(In|Out)putStream.*"))
        .orShould()
        .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(nameMatching(
            "forName|loadClass|activateDefaultTyping.*|setDefaultTyping|enableDefaultTyping")))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(".*PolymorphicTypeValidator|.*TypeResolverBuilder|.*JsonTypeInfo.*")
        .check(JSON);
  }

  @Test
  void nothingIsPrintedAndNothingIsLoggedPastTheHost() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(JSON);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(JSON);
  }

  @Test
  void onlyTheModuleKnowsTheMetricsOfTheStandard() {
    noClasses()
        .that()
        .doNotHaveSimpleName("MetricsModule")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.humanrightsmetrics.standard..")
        .check(JSON);
  }

  @Test
  void noBinaryFractionsAndNoStateThatIsShared() {
    noFields()
        .should()
        .haveRawType(double.class)
        .orShould()
        .haveRawType(float.class)
        .check(JSON);
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveName("$VALUES")
        .should()
        .beFinal()
        .check(JSON);
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
        .check(JSON);
  }

  @Test
  void theGuardBites() {
    assertThatThrownBy(() -> noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .check(JSON))
        .isInstanceOf(AssertionError.class);
  }
}
