package nl.drugmonitor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.drugmonitor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "nl.drugmonitor.exact..",
        "nl.drugmonitor.figures..",
        "nl.drugmonitor.computation..",
        "nl.drugmonitor.claim..",
        "nl.drugmonitor.consistency..",
        "nl.drugmonitor.prose..",
        "nl.drugmonitor.edition..",
        "nl.drugmonitor.statistics..",
        "nl.drugmonitor.explanation..",
        "nl.drugmonitor.comparison.."
    };

    /** Where only exact values are: what decides a verdict. How plausible a reading is, is weighed in doubles. */
    private static final String[] EXACT = {
        "nl.drugmonitor.exact..",
        "nl.drugmonitor.figures..",
        "nl.drugmonitor.computation..",
        "nl.drugmonitor.claim..",
        "nl.drugmonitor.edition.."
    };

    /** Each package names those that may use it: what is higher up is used by fewer. */
    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("language")
            .definedBy("nl.drugmonitor.language..")
            .layer("spelling")
            .definedBy("nl.drugmonitor.spelling..")
            .layer("exact")
            .definedBy("nl.drugmonitor.exact..")
            .layer("input")
            .definedBy("nl.drugmonitor.input..")
            .layer("figures")
            .definedBy("nl.drugmonitor.figures..")
            .layer("computation")
            .definedBy("nl.drugmonitor.computation..")
            .layer("claim")
            .definedBy("nl.drugmonitor.claim..")
            .layer("consistency")
            .definedBy("nl.drugmonitor.consistency..")
            .layer("edition")
            .definedBy("nl.drugmonitor.edition..")
            .layer("statistics")
            .definedBy("nl.drugmonitor.statistics..")
            .layer("explanation")
            .definedBy("nl.drugmonitor.explanation..")
            .layer("comparison")
            .definedBy("nl.drugmonitor.comparison..")
            .layer("spss")
            .definedBy("nl.drugmonitor.spss..")
            .layer("tablefile")
            .definedBy("nl.drugmonitor.tablefile..")
            .layer("manuscript")
            .definedBy("nl.drugmonitor.manuscript..")
            .layer("prose")
            .definedBy("nl.drugmonitor.prose..")
            .layer("statline")
            .definedBy("nl.drugmonitor.statline..")
            .layer("column")
            .definedBy("nl.drugmonitor.column..")
            .layer("table")
            .definedBy("nl.drugmonitor.table..")
            .layer("chart")
            .definedBy("nl.drugmonitor.chart..")
            .layer("report")
            .definedBy("nl.drugmonitor.report..")
            .layer("course")
            .definedBy("nl.drugmonitor.course..")
            .layer("notebook")
            .definedBy("nl.drugmonitor.notebook..")
            .layer("practice")
            .definedBy("nl.drugmonitor.practice..")
            .layer("drafting")
            .definedBy("nl.drugmonitor.drafting..")
            .layer("classroom")
            .definedBy("nl.drugmonitor.classroom..")
            .layer("cli")
            .definedBy("nl.drugmonitor.cli..")
            .whereLayer("language")
            .mayNotAccessAnyLayer()
            .whereLayer("spelling")
            .mayNotAccessAnyLayer()
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("classroom")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("practice")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("notebook")
            .mayOnlyBeAccessedByLayers("classroom", "practice", "cli")
            .whereLayer("drafting")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("course")
            .mayOnlyBeAccessedByLayers("notebook", "classroom", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("drafting", "notebook", "practice", "cli")
            .whereLayer("chart")
            .mayOnlyBeAccessedByLayers("table", "report", "notebook", "practice", "cli")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("notebook", "cli")
            .whereLayer("column")
            .mayOnlyBeAccessedByLayers("table", "notebook", "cli")
            .whereLayer("statline")
            .mayOnlyBeAccessedByLayers("table", "notebook", "cli")
            .whereLayer("prose")
            .mayOnlyBeAccessedByLayers("report", "drafting", "notebook", "cli")
            .whereLayer("manuscript")
            .mayOnlyBeAccessedByLayers("prose", "report", "drafting", "notebook", "cli")
            .whereLayer("spss")
            .mayOnlyBeAccessedByLayers("tablefile")
            .whereLayer("tablefile")
            .mayOnlyBeAccessedByLayers("statline", "table", "notebook", "cli")
            .whereLayer("comparison")
            .mayOnlyBeAccessedByLayers("column", "table", "report", "notebook", "cli")
            .whereLayer("explanation")
            .mayOnlyBeAccessedByLayers("column", "table", "comparison", "chart", "report", "notebook", "cli")
            .whereLayer("statistics")
            .mayOnlyBeAccessedByLayers(
                    "column", "table", "explanation", "comparison", "chart", "report", "notebook", "cli")
            .whereLayer("edition")
            .mayOnlyBeAccessedByLayers(
                    "explanation", "comparison", "table", "chart", "report", "drafting", "course", "notebook", "cli")
            .whereLayer("consistency")
            .mayOnlyBeAccessedByLayers(
                    "prose",
                    "edition",
                    "explanation",
                    "comparison",
                    "table",
                    "chart",
                    "report",
                    "course",
                    "notebook",
                    "cli")
            .whereLayer("claim")
            .mayOnlyBeAccessedByLayers(
                    "consistency",
                    "edition",
                    "explanation",
                    "comparison",
                    "table",
                    "chart",
                    "report",
                    "prose",
                    "drafting",
                    "course",
                    "notebook",
                    "practice",
                    "cli")
            .whereLayer("computation")
            .mayOnlyBeAccessedByLayers(
                    "claim",
                    "consistency",
                    "edition",
                    "explanation",
                    "comparison",
                    "table",
                    "chart",
                    "report",
                    "drafting",
                    "spss",
                    "tablefile",
                    "statline",
                    "column",
                    "course",
                    "notebook",
                    "cli")
            .whereLayer("figures")
            .mayOnlyBeAccessedByLayers(
                    "computation",
                    "claim",
                    "consistency",
                    "edition",
                    "explanation",
                    "comparison",
                    "table",
                    "chart",
                    "report",
                    "prose",
                    "drafting",
                    "spss",
                    "tablefile",
                    "statline",
                    "column",
                    "course",
                    "notebook",
                    "cli")
            .whereLayer("input")
            .mayOnlyBeAccessedByLayers(
                    "figures",
                    "claim",
                    "consistency",
                    "edition",
                    "explanation",
                    "comparison",
                    "chart",
                    "report",
                    "prose",
                    "drafting",
                    "spss",
                    "tablefile",
                    "manuscript",
                    "statline",
                    "column",
                    "table",
                    "course",
                    "notebook",
                    "classroom",
                    "practice",
                    "cli")
            .whereLayer("exact")
            .mayOnlyBeAccessedByLayers(
                    "figures",
                    "computation",
                    "claim",
                    "consistency",
                    "edition",
                    "statistics",
                    "explanation",
                    "comparison",
                    "table",
                    "chart",
                    "report",
                    "prose",
                    "drafting",
                    "spss",
                    "tablefile",
                    "statline",
                    "column",
                    "course",
                    "notebook",
                    "practice",
                    "cli");

    /** Names are misspelt everywhere; the package that knows of it knows nothing else. */
    @ArchTest
    static final ArchRule theKernelKnowsNothingOfDrugs = noClasses()
            .that()
            .resideInAPackage("nl.drugmonitor.kernel..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("nl.drugmonitor..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(
                            "nl.drugmonitor.kernel..", "nl.drugmonitor.spelling..")));

    @ArchTest
    static final ArchRule thePartsOfTheKernelDependOneWay =
            slices().matching("nl.drugmonitor.kernel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noPartOfTheKernelKnowsTheKernelAsAWhole = noClasses()
            .that()
            .resideInAPackage("nl.drugmonitor.kernel.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.drugmonitor.kernel");

    @ArchTest
    static final ArchRule theKernelKnowsNoNamesOfOtherKernels = noClasses()
            .that()
            .resideInAPackage("nl.drugmonitor..")
            .and()
            .doNotHaveSimpleName("JJavaExtension")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.spencerpark..", "org.dflib..", "org.rapaio..");

    @ArchTest
    static final ArchRule theDomainKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tech.tablesaw..",
                    "picocli..",
                    "com.samskivert..",
                    "com.fasterxml..",
                    "de.siegmar..",
                    "java.sql..");

    @ArchTest
    static final ArchRule noDoubleComesNearAVerdict = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXACT)
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class);

    @ArchTest
    static final ArchRule whetherRulesHoldIsDecidedWithoutWeights = noClasses()
            .that()
            .haveFullyQualifiedName("nl.drugmonitor.consistency.EditRules")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*[.](Prior|Cause|Hypothesis|Slips|TypingError)");

    @ArchTest
    static final ArchRule noValueBecomesADouble = noClasses()
            .that()
            .resideInAnyPackage(EXACT)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("doubleValue")));

    @ArchTest
    static final ArchRule packagesAreNamedForTheField = noClasses()
            .should()
            .resideInAnyPackage("..utils..", "..util..", "..helpers..", "..manager..", "..common..", "..impl..");

    @ArchTest
    static final ArchRule stateIsNotStatic =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule onlyTheDoorsEndTheProgram = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.drugmonitor.cli.Main")
            .and()
            .doNotHaveFullyQualifiedName("nl.drugmonitor.kernel.Main")
            .should()
            .callMethod(System.class, "exit", int.class);
}
