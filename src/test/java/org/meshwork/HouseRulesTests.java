package org.meshwork;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** What the rules of the house say and no compiler checks. */
class HouseRulesTests {

    private static final JavaClasses PROGRAM = ArchConfiguration.withThreadLocalScope(settings -> {
        // Names are enough; to read all of Vaadin and Spring takes long.
        settings.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.meshwork");
    });

    /** Those that talk to whoever started the program, before there is a log, or instead of one. */
    private static final Set<String> SPEAKERS = Set.of(
            "org.meshwork.OneLineFailures",
            "org.meshwork.analysis.AnalyseCommand",
            "org.meshwork.directory.CheckIndexCommand",
            "org.meshwork.exchange.ImportCommand",
            "org.meshwork.exchange.maps.PlacesCommand",
            "org.meshwork.exchange.published.ExportCommand");

    @Test
    void onlyTheScreensMentionVaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.meshwork.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void noScreenOrRuleKnowsTheGraph() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "org.meshwork.ui..",
                        "org.meshwork.findings..",
                        "org.meshwork.suggestions..",
                        "org.meshwork.shared..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "org.springframework.data.."));
    }

    @Test
    void findingsAreMadeWithoutSpringOrAClock() {
        check(noClasses()
                .that()
                .resideInAPackage("org.meshwork.findings..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(resideOutsideOfPackage("org.springframework.modulith..")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class));
    }

    @Test
    void onlyTheIndexKnowsLucene() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.meshwork.directory.lucene..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene.."));
    }

    @Test
    void typesAreNounsOfTheField() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|[a-z]Service)")
                .orShould()
                .haveNameMatching(".*[.$](Abstract|Base)[A-Z].*"));
    }

    @Test
    void todayComesFromTheClockOfTheProgram() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Meshwork.class)
                .should()
                .accessTargetWhere(describe("asks the machine for the time", HouseRulesTests::asksTheMachine)));
    }

    @Test
    void theLogIsTheOnlyVoice() {
        check(noClasses()
                .that(describe("do not speak to a terminal", type -> !SPEAKERS.contains(type.getName())))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    /** Spring looks for a Path among the resources of the program first, where "../data" is an error. */
    @Test
    void foldersAreSetAsText() {
        assertThat(PROGRAM.stream()
                        .flatMap(type -> type.getConstructors().stream())
                        .flatMap(constructor -> constructor.getParameters().stream())
                        .filter(parameter -> parameter.isAnnotatedWith(Value.class))
                        .filter(parameter -> parameter.getRawType().isAssignableTo(Path.class)))
                .isEmpty();
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getName();
        return (owner.getPackageName().equals("java.time") && name.equals("now") && !isGivenAClock(access))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("(java.time.Clock)");
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
