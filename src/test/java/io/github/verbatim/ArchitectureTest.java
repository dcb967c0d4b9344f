package io.github.verbatim;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages. */
@AnalyzeClasses(
    packages = "io.github.verbatim",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.verbatim";

  @ArchTest
  static final ArchRule there_are_no_cycles_between_packages =
      slices().matching("io.github.verbatim.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothing_below_it_imports_the_root_package =
      noClasses()
          .that()
          .resideInAnyPackage("..record..", "..internal..", "..output..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT);

  @ArchTest
  static final ArchRule records_depend_on_nothing_of_ours =
      onlyDependOnOurs("..record..", "..record..");

  @ArchTest
  static final ArchRule views_depend_on_records_alone =
      onlyDependOnOurs("..output..", "..record..", "..output..");

  @ArchTest
  static final ArchRule the_document_depends_on_lexicons_taggers_and_records_alone =
      onlyDependOnOurs(
          "..internal.document..",
          "..internal.document..",
          "..internal.lexicon..",
          "..internal.tagger..",
          "..record..");

  @ArchTest
  static final ArchRule the_taggers_know_nothing_of_ours =
      onlyDependOnOurs("..internal.tagger..", "..internal.tagger..");

  @ArchTest
  static final ArchRule quotes_organizations_persons_and_numbers_know_nothing_of_each_other =
      noClasses()
          .that()
          .resideInAnyPackage("..internal.quote..", "..internal.number..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..internal.speaker..", "..internal.organization..", "..internal.person..");

  @ArchTest
  static final ArchRule only_the_annotator_and_the_taggers_know_corenlp =
      classes()
          .that(depend_on_corenlp())
          .and()
          .resideOutsideOfPackages("..evaluation..", "..internal.tagger..")
          .should()
          .haveSimpleNameStartingWith("CoreNlp");

  /** The packages of the tools jar; all others are those of the library's. */
  private static final String[] TOOLS = {"..evaluation..", "..cli.."};

  @ArchTest
  static final ArchRule the_librarys_jar_does_without_the_tools_jar =
      noClasses()
          .that()
          .resideOutsideOfPackages(TOOLS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(TOOLS);

  @ArchTest
  static final ArchRule the_evaluation_does_without_the_command_line =
      noClasses()
          .that()
          .resideInAPackage("..evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..cli..");

  @ArchTest
  static final ArchRule library_code_prints_nothing_and_never_exits =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  private static ArchRule onlyDependOnOurs(String who, String... allowed) {
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.verbatim..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed))));
  }

  private static DescribedPredicate<JavaClass> depend_on_corenlp() {
    return new DescribedPredicate<>("depend on CoreNLP") {
      @Override
      public boolean test(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
            .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("edu.stanford.nlp"));
      }
    };
  }
}
