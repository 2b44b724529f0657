// SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
// SPDX-License-Identifier: Apache-2.0

package org.humanrightsmetrics;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Who may import whom in this module, as {@code docs/architecture.md} draws it. When a rule fails you have
 * probably put a class into the wrong package: move it, or move what it needs towards the leaves.
 */
class ArchitectureTest {

  private static final String ROOT = "org.humanrightsmetrics";

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(ROOT);

  /** From a package to the packages of ours that it may import, besides itself. */
  private static final Map<String, String[]> MAY_IMPORT = new LinkedHashMap<>();

  static {
    MAY_IMPORT.put("code", new String[] {});
    MAY_IMPORT.put("text", new String[] {});
    MAY_IMPORT.put("rule", new String[] {});
    MAY_IMPORT.put("measure", new String[] {"code"});
    MAY_IMPORT.put("disclosure", new String[] {"code", "measure", "rule", "text"});
    MAY_IMPORT.put("context", new String[] {"code", "measure", "rule"});
    MAY_IMPORT.put("", new String[] {"code", "measure", "rule", "context"});
    MAY_IMPORT.put("shape", new String[] {"code", "measure", "rule", "context", ""});
    MAY_IMPORT.put(
        "validation", new String[] {"code", "measure", "rule", "context", "", "shape", "text"});
    MAY_IMPORT.put("standard", new String[] {"code", "measure", "rule", "context", ""});
  }

  @TestFactory
  Stream<DynamicTest> packagesImportOnlyWhatTheArchitectureAllows() {
    return MAY_IMPORT.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(
            entry.getKey().isEmpty() ? "root" : entry.getKey(),
            () -> imports(entry.getKey(), entry.getValue()).check(CORE)));
  }

  private static ArchRule imports(String from, String[] allowed) {
    String[] packages = Stream.concat(Stream.of(from), Stream.of(allowed))
        .map(ArchitectureTest::inside)
        .toArray(String[]::new);
    return noClasses()
        .that(resideInAnyPackage(inside(from)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(ROOT + "..").and(not(resideInAnyPackage(packages))))
        .because("docs/architecture.md draws who may import whom");
  }

  private static String inside(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name + "..";
  }

  @Test
  void everyPackageStandsInTheTable() {
    String[] known =
        MAY_IMPORT.keySet().stream().map(ArchitectureTest::inside).toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(CORE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void coreKnowsNoJsonAndNoNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tools.jackson..",
            "com.fasterxml..",
            "java.net..",
            "java.rmi..",
            "javax.naming..",
            "javax.script..",
            "java.util.logging..")
        .check(CORE);
  }

  @Test
  void metricRecordsHaveNoMethodsThatLookLikeProperties() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAssignableTo(Metric.class)
        .and()
        .arePublic()
        .should()
        .haveNameNotMatching("(get|is)[A-Z].*")
        .because("JSON and validation libraries take getX() and isX() for properties")
        .check(CORE);
  }

  @Test
  void nothingIsNamedAfterNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
        .check(CORE);
  }

  @Test
  void staticStateIsFinal() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveName("$VALUES")
        .should()
        .beFinal()
        .check(CORE);
  }

  @Test
  void noBinaryFractions() {
    noFields()
        .should()
        .haveRawType(double.class)
        .orShould()
        .haveRawType(float.class)
        .check(CORE);
    methods()
        .should()
        .notHaveRawReturnType(double.class)
        .andShould()
        .notHaveRawReturnType(float.class)
        .check(CORE);
  }

  @Test
  void theGuardBites() {
    assertThatThrownBy(() -> imports("validation", new String[] {"rule"}).check(CORE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("docs/architecture.md");
    assertThatThrownBy(
            () -> noClasses().should().haveSimpleNameEndingWith("Rule").check(CORE))
        .isInstanceOf(AssertionError.class);
  }
}
