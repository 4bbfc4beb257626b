package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.meshwork.findings.Mutants.Clause;

/**
 * Takes every clause out of every rule, one at a time, and runs that rule's tests against what is left: at least one must
 * fail, or the clause is held by nothing.
 */
class ClauseRemovalIT {

    private static final String HERE = "org.meshwork.findings.";

    private static final Launcher LAUNCHER = LauncherFactory.create();

    /** Methods that only choose words, so hold no clause of the rule. */
    private static final Set<String> WORDING = Set.of("Finding", "String", "RuleRow", "Remedy");

    private static final List<String> OTHERS =
            List.of("HandoverTests", "MeasuresTests", "ContinuityTests", "TextbookTests", "AnsweredTests");

    /** What changes only how long it takes. */
    private static final String SAVING_TIME = "saveTime";

    static List<String> rules() {
        return Findings.rules().stream().map(row -> className(row.id())).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsATestOfThatRule(String rule) throws ReflectiveOperationException {
        var type = Class.forName(HERE + rule);
        var survivors = new ArrayList<Clause>();
        var clauses = Mutants.of(type, ClauseRemovalIT::holdsClauses);
        for (var clause : clauses) {
            if (!failsATest(type, Mutants.without(type, clause), rule + "Tests")) {
                survivors.add(clause);
            }
        }
        assertThat(survivors).as("%d clauses of %s", clauses.size(), rule).isEmpty();
    }

    /** What all rules stand on; whichever test notices will do, those most likely to are asked first. */
    @ParameterizedTest
    @ValueSource(strings = {"Whom", "Handover", "Burden", "Answered"})
    void failsATestOfSomething(String name) throws ReflectiveOperationException {
        var type = Class.forName(HERE + name);
        var tests = Stream.concat(OTHERS.stream(), rules().stream().map(rule -> rule + "Tests"))
                .sorted(Comparator.comparing(test -> !test.startsWith(name)))
                .toList();
        var survivors = new ArrayList<Clause>();
        var clauses = Mutants.of(type, ClauseRemovalIT::holdsClauses);
        for (var clause : clauses) {
            if (!failsAnyTest(type, Mutants.without(type, clause), tests)) {
                survivors.add(clause);
            }
        }
        assertThat(survivors).as("%d clauses of %s", clauses.size(), name).isEmpty();
    }

    private static boolean failsAnyTest(Class<?> type, byte[] mutant, List<String> tests)
            throws ClassNotFoundException {
        for (var test : tests) {
            if (failsATest(type, mutant, test)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void failsNothingWhereNothingIsTakenOut() throws ReflectiveOperationException {
        for (var rule : rules()) {
            var type = Class.forName(HERE + rule);
            assertThat(failsATest(type, Mutants.bytes(type), rule + "Tests"))
                    .as(rule)
                    .isFalse();
        }
    }

    private static boolean holdsClauses(MethodModel method) {
        var gives = method.methodTypeSymbol().returnType().displayName();
        var name = method.methodName().stringValue();
        return !WORDING.contains(gives)
                && !name.startsWith("lambda$finding")
                && !name.contains(SAVING_TIME)
                && !name.equals("equals")
                && !name.startsWith("<");
    }

    private static boolean failsATest(Class<?> type, byte[] mutant, String tests) throws ClassNotFoundException {
        var loader = new Mutated(type.getName(), mutant);
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(loader.loadClass(HERE + tests)))
                .build();
        var summary = new SummaryGeneratingListener();
        var enough = CancellationToken.create();
        LAUNCHER.execute(LauncherExecutionRequestBuilder.request(request)
                .listeners(summary, new FirstFailure(enough))
                .cancellationToken(enough)
                .build());
        assertThat(summary.getSummary().getTestsFoundCount()).isPositive();
        return summary.getSummary().getTotalFailureCount() > 0;
    }

    /** One test that notices is enough: the others need not run. */
    private record FirstFailure(CancellationToken enough) implements TestExecutionListener {

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                enough.cancel();
            }
        }
    }

    private static String className(String id) {
        return Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** Rules, what they stand on and their tests, all anew, with one class of its own; everything else from outside. */
    private static final class Mutated extends ClassLoader {

        private final String name;
        private final byte[] mutant;

        Mutated(String name, byte[] mutant) {
            super(ClauseRemovalIT.class.getClassLoader());
            this.name = name;
            this.mutant = mutant;
        }

        @Override
        protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(wanted)) {
                if (!wanted.startsWith(HERE)) {
                    return super.loadClass(wanted, resolve);
                }
                var loaded = findLoadedClass(wanted);
                if (loaded != null) {
                    return loaded;
                }
                var bytes = wanted.equals(name) ? mutant : Mutants.bytes(getParent(), wanted);
                return defineClass(wanted, bytes, 0, bytes.length);
            }
        }
    }
}
