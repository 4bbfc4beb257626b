package org.meshwork.suggestions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Freshness;
import org.meshwork.directory.Joining;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.places.Area;
import org.meshwork.suggestions.Reason.Field;

/**
 * Whether one service is right for one person, field by field: each check adds what speaks for it, adds what to ask first, or
 * shuts it out. What is not known shuts nothing out. Pure.
 */
final class Fit {

    /** Farther than this nobody is sent. */
    private static final double FARTHEST_MILES = 25;

    private static final int OLDER = 50;
    private static final String FOR_OLDER_PEOPLE = "It is for older people.";

    private final Service service;
    private final Seeker seeker;
    private final Wanted wanted;
    private final LocalDate day;
    private final double nearMiles;
    private final List<Reason> reasons = new ArrayList<>();
    private boolean shutOut;

    private Fit(Service service, Seeker seeker, Wanted wanted, LocalDate day, double nearMiles) {
        this.service = service;
        this.seeker = seeker;
        this.wanted = wanted;
        this.day = day;
        this.nearMiles = nearMiles;
    }

    /** Empty where the service is known not to be for them. @param nearMiles what is near */
    static Optional<List<Reason>> of(Service service, Seeker seeker, Wanted wanted, LocalDate day, double nearMiles) {
        var fit = new Fit(service, seeker, wanted, day, nearMiles);
        fit.what();
        fit.age();
        fit.audiences();
        fit.languages();
        fit.running();
        fit.areas();
        fit.distance();
        fit.opening();
        fit.joining();
        fit.cost();
        fit.checked();
        return fit.shutOut ? Optional.empty() : Optional.of(List.copyOf(fit.reasons));
    }

    /** To the nearest of its places; empty where it has none that is known, or nobody knows from where. */
    static OptionalDouble miles(Service service, Seeker seeker) {
        return seeker.areas().isEmpty()
                ? OptionalDouble.empty()
                : service.venues().stream()
                        .map(Venue::point)
                        .filter(Objects::nonNull)
                        .mapToDouble(seeker.areas().getFirst().centre()::milesTo)
                        .min();
    }

    private void what() {
        var kinds = service.types().stream().filter(wanted.types()::contains).toList();
        var needs = service.needs().stream().filter(wanted.needs()::contains).toList();
        if (kinds.isEmpty() && needs.isEmpty()) {
            shutOut = true;
        }
        if (!kinds.isEmpty()) {
            add(Reason.fits(
                    Field.KIND,
                    "It is the kind of service that could help: "
                            + Phrases.or(kinds.stream().map(Phrases::kind).toList()) + "."));
        }
        var said = needs.stream().filter(need -> !wasTold(need)).toList();
        if (!said.isEmpty()) {
            add(Reason.fits(
                    Field.NEEDS,
                    "It helps with "
                            + Phrases.list(said.stream().map(Phrases::need).toList()) + "."));
        }
        service.particulars().evidence().stream()
                .filter(told -> needs.contains(told.code()) && !told.words().isEmpty())
                .findFirst()
                .ifPresent(told -> add(Reason.fits(
                        Field.OWN_WORDS,
                        "We think it helps with " + Phrases.need(told.code()) + ", because it says “"
                                + told.words().getFirst() + "”.")));
    }

    /** Its publisher did not say so; we read it out of its words. */
    private boolean wasTold(String need) {
        return service.particulars().evidence().stream()
                .anyMatch(told -> told.code().equals(need) && !told.words().isEmpty());
    }

    private void age() {
        var from = service.eligibility().minimumAge();
        var to = service.eligibility().maximumAge();
        if ((from == null || from == 0) && to == null) {
            return;
        }
        var who = from == null || from == 0 ? "up to " + to : to == null ? from + " or over" : from + " to " + to;
        var age = seeker.age();
        if (age == null) {
            add(Reason.ask(Field.WHO_FOR, "It is for people aged " + who + ". Is that you?"));
        } else if (service.eligibility().admits(age)) {
            add(Reason.fits(Field.WHO_FOR, "It is for people aged " + who + ", and you are " + age + "."));
        } else if (!wanted.needs().stream().anyMatch(Audiences.ABOUT_A_CHILD::contains)) {
            shutOut = true;
        }
    }

    /** That it is for older people need not be said again where its age says so. */
    private void audiences() {
        var from = service.eligibility().minimumAge();
        var reason = new Audiences(service.eligibility().audiences(), seeker, wanted).reason();
        reason.filter(said -> from == null || from < OLDER || !said.words().equals(FOR_OLDER_PEOPLE))
                .ifPresent(this::add);
        shutOut |= reason.isEmpty();
    }

    private void languages() {
        if (wanted.languages().isEmpty()) {
            return;
        }
        var offered = new ArrayList<>(service.languages());
        service.particulars().otherLanguages().forEach(name -> offered.add(name.toLowerCase(Locale.UK)));
        var missing = wanted.languages().stream()
                .filter(code -> !offered.contains(code)
                        && !offered.contains(Phrases.spoken(code).toLowerCase(Locale.UK)))
                .toList();
        if (missing.isEmpty()) {
            add(Reason.fits(
                    Field.LANGUAGES,
                    "It offers "
                            + Phrases.list(wanted.languages().stream()
                                    .map(Phrases::spoken)
                                    .toList())
                            + "."));
        } else {
            shutOut = true;
        }
    }

    private void running() {
        switch (service.particulars().status()) {
            case ACTIVE -> {}
            case TEMPORARILY_CLOSED ->
                add(Reason.ask(Field.STATUS, "It is closed for a time. Ask when it opens again."));
            case INACTIVE, DEFUNCT -> shutOut = true;
        }
        shutOut |= service.withdrawn();
    }

    /** Areas are written in many ways, so that one that we do not know shuts nobody out. */
    private void areas() {
        var named = service.particulars().areas().stream()
                .map(area -> area.name().strip())
                .filter(name -> !name.isEmpty())
                .toList();
        if (named.isEmpty() || seeker.areas().isEmpty()) {
            return;
        }
        var own = seeker.areas().stream()
                .map(Area::name)
                .filter(name -> named.stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
        add(own.map(name -> Reason.fits(Field.AREAS, "It is for people who live in " + name + ", as you do."))
                .orElseGet(() -> Reason.ask(
                        Field.AREAS,
                        "It is for people who live in "
                                + Phrases.or(named.stream().limit(3).toList()) + ". Ask whether that takes you in.")));
    }

    private void distance() {
        var comes = service.delivery().stream()
                .filter(way -> way != Delivery.IN_PERSON)
                .map(Fit::way)
                .toList();
        var miles = miles(service, seeker);
        if (miles.isPresent() && miles.getAsDouble() <= nearMiles) {
            add(Reason.fits(
                    Field.PLACE,
                    "It is " + Phrases.miles(miles.getAsDouble()) + " from the middle of "
                            + seeker.areas().getFirst().name() + "."));
        }
        if (!comes.isEmpty()) {
            add(Reason.fits(Field.DELIVERY, "It " + Phrases.or(comes) + "."));
        } else if (miles.isPresent() && miles.getAsDouble() > nearMiles) {
            shutOut |= miles.getAsDouble() > FARTHEST_MILES;
            add(Reason.ask(
                    Field.PLACE,
                    "It is " + Phrases.miles(miles.getAsDouble()) + " away. Ask how you would get there."));
        }
    }

    private static String way(Delivery way) {
        return switch (way) {
            case HOME_VISIT -> "can come to your home";
            case TELEPHONE -> "can help by telephone";
            case ONLINE -> "can help online";
            case IN_PERSON -> "can be visited";
        };
    }

    private void opening() {
        var opening = Opening.of(service);
        shutOut |= opening.isOver(day);
        opening.sentence().ifPresent(sentence -> {
            if (!wanted.atAnyHour() || opening.isOutOfHours()) {
                add(Reason.fits(Field.HOURS, sentence));
            } else {
                shutOut = true;
            }
        });
        if (wanted.atAnyHour() && opening.sentence().isEmpty()) {
            add(Reason.ask(Field.HOURS, "Ask whether it is there at night and at the weekend."));
        }
    }

    private void joining() {
        if (service.joining().contains(Joining.DROP_IN)) {
            add(Reason.fits(Field.JOINING, "You can just turn up."));
        } else if (service.joining().contains(Joining.SELF_REFERRAL)) {
            add(Reason.fits(Field.JOINING, "You can ask for it yourself."));
        } else if (service.joining().contains(Joining.REFERRAL)) {
            add(
                    seeker.couldRefer().isEmpty()
                            ? Reason.ask(Field.JOINING, "A professional must refer you. Ask your GP surgery.")
                            : Reason.fits(
                                    Field.JOINING,
                                    "A professional must refer you: you could ask " + Phrases.or(seeker.couldRefer())
                                            + "."));
        }
    }

    private void cost() {
        var cost = service.cost();
        if (cost != null) {
            switch (cost) {
                case FREE -> add(Reason.fits(Field.COST, "It is free."));
                case SMALL_CHARGE -> add(Reason.ask(Field.COST, "There is a small charge. Ask how much."));
                case CHARGE -> add(Reason.ask(Field.COST, "You pay for it. Ask how much."));
                case MEANS_TESTED ->
                    add(Reason.ask(Field.COST, "What you pay depends on your money. Ask what it would be."));
            }
        }
    }

    private void checked() {
        var on = service.assuredOn();
        var freshness = Freshness.of(on, day);
        if (on != null && freshness.isFresh()) {
            add(Reason.fits(Field.CHECKED, "Its entry was checked on " + Phrases.date(on) + "."));
        } else {
            add(Reason.ask(
                    Field.CHECKED,
                    on == null
                            ? "Nobody said when its entry was checked, so ring first."
                            : "Its entry was last checked on " + Phrases.date(on) + ", so ring first."));
        }
    }

    private void add(Reason reason) {
        if (reason != Audiences.NOTHING_TO_SAY) {
            reasons.add(reason);
        }
    }
}
