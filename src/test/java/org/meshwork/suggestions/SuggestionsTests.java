package org.meshwork.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Facet;
import org.meshwork.directory.FakeDirectory;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Circumstance;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.Profile;
import org.meshwork.person.Someone;
import org.meshwork.places.FakePlaces;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;

class SuggestionsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);

    private final List<Query> asked = new ArrayList<>();
    private @Nullable String relaxed;

    private final Suggestions suggestions = new Suggestions(
            FakeDirectory.finding(query -> {
                asked.add(query);
                return new Hits(7, List.of(), Map.of(), List.of(), null, relaxed);
            }),
            new FakePlaces(),
            Thresholds.shipped());

    @Test
    void looksForTheNeedNearTheMiddleOfTheSmallAreaForThatAge() {
        var web = web("SM1", 85);

        assertThat(suggestions.count(unmet(web), web)).isEqualTo(7);
        assertThat(asked).singleElement().satisfies(query -> {
            assertThat(query.text()).isEmpty();
            assertThat(query.needs()).containsExactly("falls");
            assertThat(query.near()).isEqualTo(FakePlaces.HERE);
            assertThat(query.ageYears()).isEqualTo(85);
        });
    }

    @Test
    void countsNothingThatFitsOnlyBecauseSomethingWasLetGo() {
        relaxed = "Nothing within 5 miles; the nearest is 9 miles away";
        var web = web("SM1", 85);

        assertThat(suggestions.count(unmet(web), web)).isZero();
    }

    @Test
    void looksEverywhereForSomebodyWhoseAreaIsNotKnown() {
        for (var area : new String[] {null, "gone"}) {
            var web = web(area, null);

            assertThat(suggestions.query(unmet(web), web)).get().satisfies(query -> {
                assertThat(query.near()).isNull();
                assertThat(query.withinMiles()).isNull();
                assertThat(query.ageYears()).isNull();
            });
            assertThat(suggestions.address(unmet(web), web)).isEqualTo("find?need=falls");
        }
    }

    @Test
    void tellsAnAddressTheNeedAndTheAreaAndNothingElse() {
        var web = web("SM1", 85);

        assertThat(suggestions.address(unmet(web), web)).isEqualTo("find?need=falls&near=Millbrook%20Green&within=5");
    }

    @Test
    void looksForTheKindThatGuidanceExpects() {
        var web = web("SM1", 85).with(new Change.PutCondition(new HeldCondition("copd", Period.ALWAYS)));
        var rehabilitation = Findings.in(web, TODAY).stream()
                .filter(finding -> finding.about().equals("pulmonary-rehabilitation"))
                .findFirst()
                .orElseThrow();

        assertThat(suggestions.address(rehabilitation, web))
                .isEqualTo("find?type=pulmonary-rehabilitation&near=Millbrook%20Green&within=5");
        suggestions.count(rehabilitation, web);
        assertThat(asked).singleElement().satisfies(query -> {
            assertThat(query.chosen(Facet.TYPE)).containsExactly("pulmonary-rehabilitation");
            assertThat(query.needs()).isEmpty();
        });
    }

    @Test
    void looksForTheLanguageThatIsMissing() {
        var web = web("SM1", 85)
                .with(new Change.PutContact(Someone.called("Sister Byrne", "practice-nurse")
                        .helpingWith("falls")
                        .speaking("pl")
                        .contact()))
                .with(new Change.PutCircumstance(new Circumstance(Circumstance.Kind.LANGUAGE, "ur", Period.ALWAYS)))
                .with(new Change.PutCircumstance(
                        new Circumstance(Circumstance.Kind.COMMUNICATION, "braille", Period.ALWAYS)));
        var language = Findings.in(web, TODAY).stream()
                .filter(finding -> finding.rule().id().equals("wrong-language"))
                .findFirst()
                .orElseThrow();

        assertThat(suggestions.address(language, web))
                .isEqualTo("find?need=falls&language=ur&near=Millbrook%20Green&within=5");
    }

    @Test
    void hasNothingForWhatNoServiceMends() {
        var web = web("SM1", 85);
        var unmet = unmet(web);
        var other = new Finding(
                unmet.rule(),
                unmet.severity(),
                unmet.headline(),
                unmet.detail(),
                unmet.evidence(),
                new Remedy.AskForReview());

        assertThat(suggestions.query(other, web)).isEmpty();
        assertThat(suggestions.count(other, web)).isZero();
        assertThat(asked).isEmpty();
    }

    private static Finding unmet(CareWeb web) {
        return Findings.in(web, TODAY).stream()
                .filter(finding -> finding.remedy() instanceof Remedy.FindHelp)
                .findFirst()
                .orElseThrow();
    }

    private static CareWeb web(@Nullable String area, @Nullable Integer age) {
        return CareWeb.empty(PersonId.random(), new Profile("Somebody", "", age, area, true))
                .with(new Change.PutNeed(new HeldNeed("falls", Period.ALWAYS, 3)));
    }
}
