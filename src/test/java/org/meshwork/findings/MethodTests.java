package org.meshwork.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meshwork.findings.Continuity.Source;
import org.meshwork.findings.Method.Kind;
import org.meshwork.shared.ContactId;

class MethodTests {

    @Test
    void isThereForEveryRule() {
        assertThat(Method.all().stream()
                        .filter(method -> method.kind() == Kind.RULE)
                        .map(Method::id))
                .containsExactlyInAnyOrderElementsOf(
                        Findings.rules().stream().map(RuleRow::id).toList());
    }

    /** Each part of what is measured: whoever adds one must say how it is worked out. */
    @Test
    void isThereForEveryMeasure() {
        var parts = Stream.of(Measures.class, Continuity.class, Burden.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(part -> part.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        var told = List.of(
                "joined",
                "torn",
                "unknown", // handover-coverage, unknown-share
                "islands",
                "seams",
                "gpWithCommunityNursing", // seam-coverage
                "talkDensity",
                "effectiveSize",
                "continuity",
                "source",
                "contacts",
                "providers",
                "tooFewToSay", // what the indices are of
                "usualProvider",
                "concentration",
                "sequence",
                "burden",
                "contactsAMonth",
                "organisations",
                "assessments");

        assertThat(parts).containsExactlyInAnyOrderElementsOf(told);
        assertThat(Method.all().stream()
                        .filter(method -> method.kind() == Kind.MEASURE)
                        .map(Method::id))
                .containsExactly(
                        "handover-coverage",
                        "unknown-share",
                        "islands",
                        "talk-density",
                        "effective-size",
                        "usual-provider",
                        "concentration",
                        "fragmentation",
                        "sequence",
                        "contacts-a-month",
                        "organisations",
                        "assessments",
                        "seam-coverage",
                        "care-density",
                        "burden",
                        "check-in",
                        "feels-joined-up");
    }

    @Test
    void saysEverythingOfEach() {
        assertThat(Method.all()).allSatisfy(method -> {
            for (var text : List.of(
                    method.name(),
                    method.definition(),
                    method.formula(),
                    method.example(),
                    method.limits(),
                    method.source())) {
                assertThat(text).as(method.id()).isNotBlank();
            }
        });
    }

    /** No threshold is in force of which no page tells. */
    @Test
    void tellsOfEveryThreshold() {
        var told = new HashSet<Threshold>();
        Method.all().forEach(method -> told.addAll(method.thresholds(Thresholds.shipped())));

        assertThat(told).containsAll(Thresholds.shipped().all());
    }

    @Test
    void worksItsExamplesOutRight() {
        var counts = List.of(5, 3, 2);
        var continuity = Continuity.ofCounts(Source.RHYTHM, counts, OptionalDouble.empty(), Thresholds.shipped());
        says("usual-provider", continuity.usualProvider().orElseThrow());
        says("concentration", continuity.concentration().orElseThrow());
        says("fragmentation", continuity.fragmentation().orElseThrow());
        says("talk-density", Measures.density(4, 3).orElseThrow(), "%.0f%%", 100);
        says("effective-size", Measures.effectiveSize(6, 4).orElseThrow());
        says(
                "sequence",
                Continuity.ofVisits(
                                Stream.of("Patel", "Patel", "Byrne", "Byrne", "Byrne", "Patel")
                                        .map(ContactId::named)
                                        .toList(),
                                Thresholds.shipped())
                        .sequence()
                        .orElseThrow());
        says("handover-coverage", new Measures.Tally(3, 2, 5).coverage().orElseThrow(), "%.0f%%", 100);
        says("seam-coverage", new Measures.Tally(1, 3, 0).coverage().orElseThrow(), "%.0f%%", 100);
        assertThat((52 + 4) / 12.0).isEqualTo(4.67, within(0.005));
    }

    private static void says(String measure, double value) {
        says(measure, value, "%.2f", 1);
    }

    private static void says(String measure, double value, String digits, int times) {
        assertThat(Method.of(measure).orElseThrow().example())
                .contains("= " + String.format(Locale.UK, digits, value * times));
    }
}
