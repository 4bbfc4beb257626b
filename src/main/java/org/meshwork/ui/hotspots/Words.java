package org.meshwork.ui.hotspots;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.AgeGroup;
import org.meshwork.commissioning.Hotspot;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Mark;
import org.meshwork.commissioning.Published;
import org.meshwork.commissioning.Ranking;
import org.meshwork.commissioning.Share;
import org.meshwork.places.Area;
import org.meshwork.shared.Condition;
import org.meshwork.shared.Vocabulary;

/** What the page says, for each thing that it can show. */
final class Words {

    static final String SUPPRESSED = "*";
    static final String TOO_FEW = "too few to show";
    private static final String CARERS = "unpaid-carer";

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    static String name(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> "Handovers joined up";
            case Indicator.SeamCoverage(var seam) -> seam.label();
            case Indicator.FindingRate(var rule) -> rule.name();
            case Indicator.MarkShare(var mark) -> name(mark);
        };
    }

    /** Names the page that says how it is worked out. */
    static String method(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> "handover-coverage";
            case Indicator.SeamCoverage ignored -> "seam-coverage";
            case Indicator.FindingRate(var rule) -> rule.id();
            case Indicator.MarkShare(var mark) -> mark.id();
        };
    }

    /** What is shown, in one sentence. */
    static String sentence(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() ->
                "Handover coverage: of the people who help with the same need, how many talk to each other.";
            case Indicator.SeamCoverage(var seam) ->
                "%s: of the helpers on the two sides who help with the same need, how many talk to each other."
                        .formatted(seam.label());
            case Indicator.FindingRate(var rule) ->
                "%s: of the people counted, how many have at least one finding of this kind.".formatted(rule.name());
            case Indicator.MarkShare(var mark) -> "%s: %s".formatted(name(mark), meaning(mark));
        };
    }

    static String name(Mark mark) {
        return switch (mark) {
            case ISLANDS -> "Helpers in groups that do not talk";
            case BURDEN -> "Much to do for their care";
            case CHECK_IN -> "Said how joined up care feels";
            case FEELS_JOINED_UP -> "Care that feels joined up";
        };
    }

    private static String meaning(Mark mark) {
        return switch (mark) {
            case ISLANDS ->
                "of the people counted, how many have professionals in two groups or more that do not talk to each other.";
            case BURDEN ->
                "of the people counted, how many see professionals eight times a month or more, or those of five"
                        + " organisations or more.";
            case CHECK_IN ->
                "of the people counted, how many answered the joined-up check-in in the last twelve months.";
            case FEELS_JOINED_UP ->
                "of the people who answered the joined-up check-in in the last twelve months, how many say “mostly” or"
                        + " better on the whole.";
        };
    }

    /** What the areas are counted in: their shares are of so many. */
    static String unit(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> "handovers";
            case Indicator.SeamCoverage ignored -> "handovers";
            case Indicator.FindingRate ignored -> "people";
            case Indicator.MarkShare(var mark) -> mark.of().isPresent() ? "answers" : "people";
        };
    }

    /** Above the column of values. */
    static String column(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> "Joined up";
            case Indicator.SeamCoverage ignored -> "Joined up";
            case Indicator.FindingRate ignored -> "Share of people";
            case Indicator.MarkShare(var mark) -> mark.of().isPresent() ? "Share of answers" : "Share of people";
        };
    }

    /** Above the column of seams. */
    static String driver(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> "What drives it";
            case Indicator.SeamCoverage ignored -> "Weakest seam";
            case Indicator.FindingRate ignored -> "Weakest seam";
            case Indicator.MarkShare ignored -> "Weakest seam";
        };
    }

    static String worst(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> "mostly torn";
            case Indicator.SeamCoverage ignored -> "mostly torn";
            case Indicator.FindingRate ignored -> "most people";
            case Indicator.MarkShare ignored -> indicator.isBetterHigh() ? "few people" : "most people";
        };
    }

    static String best(Indicator indicator) {
        return switch (indicator) {
            case Indicator.HandoverCoverage() -> "mostly joined up";
            case Indicator.SeamCoverage ignored -> "mostly joined up";
            case Indicator.FindingRate ignored -> "few people";
            case Indicator.MarkShare ignored -> indicator.isBetterHigh() ? "most people" : "few people";
        };
    }

    static String levels(Area.Level level) {
        return switch (level) {
            case SMALL -> "Small areas";
            case NEIGHBOURHOOD -> "Neighbourhoods";
            case WARD -> "Wards";
            case LOCALITY -> "Localities";
            case BOROUGH -> "Boroughs";
        };
    }

    static String condition(String code) {
        return Vocabulary.shipped().condition(code).map(Condition::name).orElse(code);
    }

    static String people(Published<Integer> people) {
        return switch (people) {
            case Published.Shown<Integer>(var count) -> "%,d".formatted(count);
            case Published.Suppressed<Integer>() -> SUPPRESSED;
            case Published.None<Integer>() -> "0";
        };
    }

    /**
     * How many of a group might be expected in an area, from the map: all who live there, or all who give unpaid care. Empty
     * where nobody counted them, as of a condition or an age.
     */
    static Optional<Integer> expected(Area area, @Nullable String condition, @Nullable AgeGroup age) {
        if (age != null || condition != null && !condition.equals(CARERS)) {
            return Optional.empty();
        }
        return Optional.of(condition == null ? area.population() : area.unpaidCarers())
                .filter(count -> count > 0);
    }

    /** People counted, and how many might be expected. */
    static Component counted(Published<Integer> people, Area area, @Nullable String condition, @Nullable AgeGroup age) {
        var both = new Span(new Span(people(people)));
        expected(area, condition, age).ifPresent(count -> {
            var of = new Span(" of %,d".formatted(count));
            of.addClassName("hs-small");
            both.add(of);
        });
        return both;
    }

    static String value(Hotspot spot) {
        return switch (spot.value()) {
            case Published.Shown<Share>(var share) -> share.text();
            case Published.Suppressed<Share>() -> TOO_FEW;
            case Published.None<Share>() -> nothing(spot.people());
        };
    }

    static String coverage(Published<Share> coverage) {
        return switch (coverage) {
            case Published.Shown<Share>(var share) -> share.text();
            case Published.Suppressed<Share>() -> TOO_FEW;
            case Published.None<Share>() -> "nothing known";
        };
    }

    static String verdict(Hotspot.Verdict verdict) {
        return switch (verdict) {
            case HOT -> "Hot spot: very unlikely by chance";
            case BETTER -> "Better than chance would explain";
            case ORDINARY -> "Not a hot spot: together with the areas around it, chance could explain it";
            case CANNOT_SAY -> "Cannot say";
        };
    }

    /**
     * The same, as short as a column is.
     *
     * @param isOutside whether chance would hardly put it there by itself
     */
    static String briefly(Hotspot.Verdict verdict, boolean isOutside) {
        return switch (verdict) {
            case HOT -> "Hot spot";
            case BETTER -> "Better than chance";
            case ORDINARY -> isOutside ? "By itself hardly chance" : "Could be chance";
            case CANNOT_SAY -> isOutside ? "By itself hardly chance" : "Cannot say";
        };
    }

    static String driver(Hotspot spot) {
        return spot.worstSeam()
                .map(seam -> seam.seam().label() + ", " + coverage(seam.coverage()))
                .orElse("–");
    }

    /** What the page says of one area in full. */
    static String about(Hotspot spot, Indicator indicator) {
        var value = spot.value().shown().map(Share::text);
        if (value.isEmpty()) {
            return "%s.".formatted(capital(value(spot)));
        }
        return switch (indicator) {
            case Indicator.HandoverCoverage() ->
                "%s of the handovers known here are joined up, over %s people counted. %s of all handovers are not known."
                        .formatted(value.get(), people(spot.people()), capital(coverage(spot.unknown())));
            case Indicator.SeamCoverage(var seam) ->
                "%s of the handovers known here across this seam (%s) are joined up, over %s people counted."
                        .formatted(value.get(), seam.label(), people(spot.people()));
            case Indicator.FindingRate ignored ->
                "%s of the %s people counted here.".formatted(value.get(), people(spot.people()));
            case Indicator.MarkShare(var mark) ->
                (mark.of().isPresent()
                                ? "%s of those who answered, of %s people counted here."
                                : "%s of the %s people counted here.")
                        .formatted(value.get(), people(spot.people()));
        };
    }

    /** Where the value may really lie; empty where it is not shown. */
    static String range(Hotspot spot) {
        return spot.interval()
                .map(interval -> "It may really be between %.0f%% and %.0f%%."
                        .formatted(100 * interval.low(), 100 * interval.high()))
                .orElse("");
    }

    /** Whom the figures are of, and when they were made. */
    static String source(Ranking ranking) {
        var residents = ranking.whole().area().population();
        return "From %s webs that people mapped and agreed to count%s. The release of %s, made on %s; it does not change."
                .formatted(
                        people(ranking.whole().people()),
                        residents > 0
                                ? ", where %,d people live".formatted(residents)
                                : "; how many people live there is not known",
                        month(ranking.release().month()),
                        day(ranking.release().madeAt()));
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String day(OffsetDateTime moment) {
        return DAY.format(moment.atZoneSameInstant(HERE));
    }

    private static String nothing(Published<Integer> people) {
        return people.shown().filter(count -> count == 0).isPresent() ? "nobody counted" : "nothing known";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
