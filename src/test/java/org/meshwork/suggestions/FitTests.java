package org.meshwork.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Joining;
import org.meshwork.directory.Particulars;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceArea;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.Status;
import org.meshwork.places.FakePlaces;
import org.meshwork.shared.Evidence;
import org.meshwork.suggestions.Reason.Field;

class FitTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);
    private static final Wanted FALLS = new Wanted(List.of("falls"), List.of(), List.of(), false);

    @Test
    void saysOfEachReasonWhichFieldItCameFrom() {
        var reasons = of(steadySteps().service(), 85).orElseThrow();

        assertThat(reasons)
                .containsExactly(
                        Reason.fits(Field.NEEDS, "It helps with staying on your feet."),
                        Reason.fits(Field.WHO_FOR, "It is for people aged 60 or over, and you are 85."),
                        Reason.fits(Field.PLACE, "It is 0.1 miles from the middle of Millbrook Green."),
                        Reason.fits(Field.HOURS, "It is open on Tuesdays, 10 am to midday."),
                        Reason.fits(Field.JOINING, "You can ask for it yourself."),
                        Reason.fits(Field.COST, "It is free."),
                        Reason.fits(Field.CHECKED, "Its entry was checked on 1 September 2026."));
    }

    @Test
    void saysNothingOfAFieldThatIsBlank() {
        var bare = called("Bare").meets("falls").service();

        assertThat(of(bare, 85).orElseThrow())
                .containsExactly(
                        Reason.fits(Field.NEEDS, "It helps with staying on your feet."),
                        Reason.ask(Field.CHECKED, "Nobody said when its entry was checked, so ring first."));
    }

    @Test
    void shutsOutWhatIsForAnotherAge() {
        assertThat(of(called("Youth").meets("falls").ages(11, 25).service(), 85))
                .isEmpty();
        assertThat(of(called("Older").meets("falls").ages(60, null).service(), 59))
                .isEmpty();
        assertThat(of(called("Older").meets("falls").ages(60, null).service(), 60))
                .isPresent();
    }

    @Test
    void asksWhereTheAgeIsNotKnown() {
        assertThat(of(called("Older").meets("falls").ages(60, null).service(), null)
                        .orElseThrow())
                .contains(Reason.ask(Field.WHO_FOR, "It is for people aged 60 or over. Is that you?"));
        assertThat(of(called("Anybody").meets("falls").ages(0, null).service(), null)
                        .orElseThrow())
                .noneMatch(reason -> reason.field() == Field.WHO_FOR);
    }

    @Test
    void shutsOutAnAudienceOnlyWhereItIsKnownNotToBeThem() {
        assertThat(of(called("A").meets("falls").audiences("children").service(), 85))
                .isEmpty();
        assertThat(of(called("A").meets("falls").audiences("older-people").service(), 49))
                .isEmpty();
        assertThat(of(called("A").meets("falls").audiences("older-people").service(), 50))
                .isPresent();
        assertThat(of(
                                called("A")
                                        .meets("falls")
                                        .audiences("children", "older-people")
                                        .service(),
                                85)
                        .orElseThrow())
                .contains(Reason.fits(Field.WHO_FOR, "It is for older people."));
        assertThat(of(
                                called("A")
                                        .meets("falls")
                                        .audiences("veterans", "children")
                                        .service(),
                                85)
                        .orElseThrow())
                .contains(Reason.ask(Field.WHO_FOR, "It is for veterans. Ask whether that is you."));
    }

    @Test
    void looksForAChildWhereTheNeedIsAboutOne() {
        var wanted = new Wanted(List.of("child-behaviour"), List.of(), List.of(), false);
        var service = called("Small steps")
                .meets("child-behaviour")
                .ages(0, 5)
                .audiences("children")
                .service();

        assertThat(Fit.of(service, seeker(34), wanted, TODAY, 5).orElseThrow())
                .contains(Reason.fits(Field.WHO_FOR, "It is for children."));
    }

    @Test
    void asksHowToGetWhereItIsFarAndSendsNobodyFartherStill() {
        assertThat(of(called("Far").meets("falls").at(53.9, -3.7).service(), 85).orElseThrow())
                .contains(Reason.ask(Field.PLACE, "It is 6.9 miles away. Ask how you would get there."));
        assertThat(of(called("Farther").meets("falls").at(55, -1).service(), 85))
                .isEmpty();
    }

    @Test
    void doesNotMindDistanceWhereTheHelpComes() {
        var rung = called("Line")
                .meets("falls")
                .at(55, -1)
                .delivered(Delivery.TELEPHONE, Delivery.IN_PERSON)
                .service();

        assertThat(of(rung, 85).orElseThrow()).contains(Reason.fits(Field.DELIVERY, "It can help by telephone."));
        assertThat(of(rung, 85).orElseThrow()).noneMatch(reason -> reason.field() == Field.PLACE);
    }

    @Test
    void namesWhoCouldRefer() {
        var clinic = called("Clinic").meets("falls").joined(Joining.REFERRAL).service();

        assertThat(of(clinic, 85).orElseThrow())
                .contains(Reason.fits(Field.JOINING, "A professional must refer you: you could ask Dr Patel."));
        var alone = new Seeker(85, List.of(), Set.of(), false, List.of(), Set.of());
        assertThat(Fit.of(clinic, alone, FALLS, TODAY, 5).orElseThrow())
                .contains(Reason.ask(Field.JOINING, "A professional must refer you. Ask your GP surgery."));
    }

    @Test
    void shutsOutWhatIsOverOrNotRunning() {
        assertThat(of(steadySteps().with(status(Status.DEFUNCT)).service(), 85)).isEmpty();
        assertThat(of(steadySteps().with(status(Status.INACTIVE)).service(), 85))
                .isEmpty();
        assertThat(of(steadySteps().withdrawn().service(), 85)).isEmpty();
        assertThat(of(steadySteps().with(status(Status.TEMPORARILY_CLOSED)).service(), 85)
                        .orElseThrow())
                .contains(Reason.ask(Field.STATUS, "It is closed for a time. Ask when it opens again."));
    }

    @Test
    void wantsNightsAndWeekendsWhereTheyAreAskedFor() {
        var wanted = new Wanted(List.of("falls"), List.of(), List.of(), true);
        var seeker = seeker(85);

        assertThat(Fit.of(called("Day").meets("falls").open("Mo-Fr 09:00-17:00").service(), seeker, wanted, TODAY, 5))
                .isEmpty();
        assertThat(Fit.of(called("Always").meets("falls").open("24/7").service(), seeker, wanted, TODAY, 5)
                        .orElseThrow())
                .contains(Reason.fits(Field.HOURS, "It is open day and night."));
        assertThat(Fit.of(called("Blank").meets("falls").service(), seeker, wanted, TODAY, 5)
                        .orElseThrow())
                .contains(Reason.ask(Field.HOURS, "Ask whether it is there at night and at the weekend."));
    }

    @Test
    void wantsEveryLanguageThatIsAskedFor() {
        var wanted = new Wanted(List.of("meals"), List.of(), List.of("ur"), false);
        var complete = ServiceExample.complete("Lunch");

        assertThat(Fit.of(complete, seeker(85), wanted, TODAY, 5).orElseThrow())
                .contains(Reason.fits(Field.LANGUAGES, "It offers Urdu."));
        assertThat(Fit.of(called("English").meets("meals").service(), seeker(85), wanted, TODAY, 5))
                .isEmpty();
    }

    @Test
    void quotesTheWordsFromWhichANeedWasTold() {
        var told = called("Steady")
                .meets("falls")
                .service()
                .told(
                        List.of(),
                        List.of("falls"),
                        List.of(),
                        List.of(new Evidence("falls", 0.8, List.of("balance classes"))));

        assertThat(of(told, 85).orElseThrow())
                .contains(Reason.fits(
                        Field.OWN_WORDS,
                        "We think it helps with staying on your feet, because it says “balance classes”."))
                .noneMatch(reason -> reason.field() == Field.NEEDS);
    }

    @Test
    void knowsTheirOwnAreaAndAsksAboutOthers() {
        assertThat(of(steadySteps().with(livingIn("millbrook green")).service(), 85)
                        .orElseThrow())
                .contains(Reason.fits(Field.AREAS, "It is for people who live in Millbrook Green, as you do."));
        assertThat(of(steadySteps().with(livingIn("Quayside")).service(), 85).orElseThrow())
                .contains(Reason.ask(
                        Field.AREAS, "It is for people who live in Quayside. Ask whether that takes you in."));
    }

    @Test
    void shutsOutWhatMeetsNothingThatIsWanted() {
        assertThat(of(called("Debt").meets("debt").service(), 85)).isEmpty();
    }

    private static ServiceExample steadySteps() {
        return called("Steady Steps")
                .meets("falls", "company")
                .ages(60, null)
                .audiences("older-people")
                .at(FakePlaces.HERE.latitude(), FakePlaces.HERE.longitude())
                .open("Tu 10:00-12:00")
                .joined(Joining.SELF_REFERRAL)
                .costs(Cost.FREE)
                .assured(LocalDate.of(2026, 9, 1));
    }

    private static Optional<List<Reason>> of(Service service, @Nullable Integer age) {
        return Fit.of(service, seeker(age), FALLS, TODAY, 5);
    }

    private static Seeker seeker(@Nullable Integer age) {
        return new Seeker(
                age,
                new FakePlaces().area("SM1").stream().toList(),
                Set.of("falls"),
                false,
                List.of("Dr Patel"),
                Set.of());
    }

    private static Particulars status(Status status) {
        return particulars(status, List.of());
    }

    private static Particulars livingIn(String area) {
        return particulars(Status.ACTIVE, List.of(new ServiceArea(area, "", "", "")));
    }

    private static Particulars particulars(Status status, List<ServiceArea> areas) {
        var none = Particulars.NONE;
        return new Particulars(
                "",
                status,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                (@Nullable Instant) null,
                List.of(),
                List.of(),
                List.of(),
                none.timetable(),
                List.of(),
                areas,
                List.of(),
                List.of(),
                List.of());
    }
}
