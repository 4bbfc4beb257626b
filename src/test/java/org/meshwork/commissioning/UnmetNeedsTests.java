package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.commissioning.DesertsTests.area;
import static org.meshwork.commissioning.DesertsTests.service;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.meshwork.commissioning.Hotspots.RuleShare;
import org.meshwork.commissioning.UnmetNeeds.Row;
import org.meshwork.directory.Eligibility;
import org.meshwork.directory.Home;
import org.meshwork.findings.Findings;
import org.meshwork.places.Area;
import org.meshwork.shared.Need;
import org.meshwork.shared.Point;
import org.meshwork.shared.Vocabulary;

class UnmetNeedsTests {

    private static final Area HERE = area("A", 50.80, 10);
    private static final Area FAR = area("B", 50.90, 5);
    private static final Need FALLS = need("falls");
    private static final Need RESPITE = need("respite");

    @Test
    void hideFewSearchesAndRoundTheRest() {
        assertThat(UnmetNeeds.published(0)).isEqualTo(new Published.Shown<>(0));
        assertThat(LongStream.rangeClosed(1, 7).mapToObj(UnmetNeeds::published))
                .allMatch(one -> one instanceof Published.Suppressed);
        assertThat(LongStream.rangeClosed(8, 12).mapToObj(UnmetNeeds::published))
                .allMatch(new Published.Shown<>(10)::equals);
        assertThat(UnmetNeeds.published(13)).isEqualTo(new Published.Shown<>(15));
    }

    @Test
    void sayHowFarItIsToWhatIsOpen() {
        var near = service("near", new Point(50.80, 0), Eligibility.UNKNOWN, List.of());
        var row = row(FALLS, 0, List.of(near));

        assertThat(row.services()).isEqualTo(1);
        assertThat(row.far()).isEqualTo(1);
        assertThat(row.people()).isEqualTo(FAR.population());
        assertThat(row.lacking()).isEqualTo(0.5);
    }

    @Test
    void takeWhatNobodyOffersForWhollyLacking() {
        var row = row(FALLS, 0, List.of());

        assertThat(row.services()).isZero();
        assertThat(row.lacking()).isEqualTo(1);
    }

    @Test
    void sayNothingOfDistanceWhereThereIsNoMap() {
        var near = service("near", new Point(50.80, 0), Eligibility.UNKNOWN, List.of());
        var row = row(FALLS, 0, List.of(), List.of(near), List.of());

        assertThat(row.services()).isEqualTo(1);
        assertThat(row.lacking()).isZero();
    }

    @Test
    void takeTheFindingsThatNameTheNeed() {
        var carers = Findings.rules().stream()
                .filter(rule -> rule.id().equals("carer-unsupported"))
                .findFirst()
                .orElseThrow();
        var shares = List.of(new RuleShare(carers, new Published.Shown<>(new Share(20, 100))));

        assertThat(row(RESPITE, 0, shares, List.of(), List.of(HERE)).gap()).isEqualTo(0.2);
        assertThat(row(FALLS, 0, shares, List.of(), List.of(HERE)).gap()).isZero();
    }

    @Test
    void comeMostEvidenceFirstAndTellNothingOfWhatIsHiddenByTheirOrder() {
        var asked = row(FALLS, 40, List.of());
        var hidden = row(need("company"), 7, List.of());
        var none = row(need("breathlessness"), 0, List.of());

        assertThat(UnmetNeeds.mostEvidenceFirst(List.of(none, hidden, asked)))
                .extracting(Row::need)
                .containsExactly(FALLS, hidden.need(), none.need());
        assertThat(UnmetNeeds.mostEvidenceFirst(
                        List.of(row(hidden.need(), 0, List.of()), row(none.need(), 7, List.of()))))
                .as("the same order whichever is hidden: by name")
                .extracting(Row::need)
                .containsExactly(hidden.need(), none.need());
    }

    private static Row row(Need need, long searches, List<Provided> services) {
        return row(need, searches, List.of(), services, List.of(HERE, FAR));
    }

    private static Row row(
            Need need, long searches, List<RuleShare> findings, List<Provided> services, List<Area> small) {
        var homes = small.stream()
                .map(area -> Home.of(area.centre(), List.of(area)))
                .toList();
        var reaches = services.stream()
                .map(service -> UnmetNeeds.Reach.of(service, homes))
                .toList();
        return UnmetNeeds.row(need, searches, findings, reaches, small);
    }

    private static Need need(String code) {
        return Vocabulary.shipped().need(code).orElseThrow();
    }
}
