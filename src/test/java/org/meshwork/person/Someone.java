package org.meshwork.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.shared.Vocabulary;

/** Makes contacts for tests: somebody who has helped for a year, with nothing else said, until the test says more. */
public final class Someone {

    private final String name;
    private final String role;
    private Sector sector;
    private Period period = Period.from(Webs.TODAY.minusYears(1));
    private @Nullable LocalDate waitingSince;
    private String organisation = "";
    private final List<HelpsWith> others = new ArrayList<>();
    private List<String> needs = List.of();
    private @Nullable LocalDate coordinatesSince;
    private @Nullable Integer everyDays;
    private @Nullable LocalDate lastSeen;
    private boolean carer;
    private @Nullable ServiceId service;
    private @Nullable LocalDate seenPlanOn;
    private Offer offer = Offer.UNKNOWN;

    private Someone(String name, String role) {
        this.name = name;
        this.role = role;
        sector = Vocabulary.shipped().role(role).map(CareRole::sector).orElse(Sector.VOLUNTARY);
    }

    /** @param role code of a role, which says the sector too */
    public static Someone called(String name, String role) {
        return new Someone(name, role);
    }

    public Someone of(Sector other) {
        sector = other;
        return this;
    }

    public Someone at(String place) {
        organisation = place;
        return this;
    }

    public Someone helpingWith(String... codes) {
        needs = Arrays.asList(codes);
        return this;
    }

    /** For a time of its own, besides what they do as long as they are there. */
    public Someone helpingWith(String code, Period during) {
        others.add(new HelpsWith(code, during));
        return this;
    }

    public Someone since(@Nullable LocalDate day) {
        period = new Period(day, period.until());
        return this;
    }

    public Someone until(LocalDate day) {
        period = new Period(period.since(), day);
        return this;
    }

    /** Promised a month ago, and not begun. */
    public Someone waiting() {
        waitingSince = Webs.TODAY.minusMonths(1);
        return since(null);
    }

    public Someone coordinating() {
        coordinatesSince = Webs.TODAY.minusMonths(6);
        return this;
    }

    /** Promised on that day, and not begun. */
    public Someone waitingSince(LocalDate day) {
        waitingSince = day;
        return since(null);
    }

    public Someone every(int days) {
        everyDays = days;
        return this;
    }

    public Someone lastSeen(@Nullable LocalDate day) {
        lastSeen = day;
        return this;
    }

    public Someone caring() {
        carer = true;
        return this;
    }

    public Someone atService(String code) {
        service = ServiceId.named(code);
        return this;
    }

    public Someone seenPlanOn(LocalDate day) {
        seenPlanOn = day;
        return this;
    }

    /** Besides what their role says. */
    public Someone giving(String... serviceTypes) {
        return offering(
                Arrays.asList(serviceTypes), offer.speaks(), offer.outOfHours(), offer.visits(), offer.usualWaitDays());
    }

    public Someone speaking(String... codes) {
        return offering(
                offer.serviceTypes(), Arrays.asList(codes), offer.outOfHours(), offer.visits(), offer.usualWaitDays());
    }

    public Someone reachableOutOfHours(boolean reachable) {
        return offering(offer.serviceTypes(), offer.speaks(), reachable, offer.visits(), offer.usualWaitDays());
    }

    public Someone visiting(Visit... visits) {
        return offering(
                offer.serviceTypes(), offer.speaks(), offer.outOfHours(), Arrays.asList(visits), offer.usualWaitDays());
    }

    public Someone usuallyKeepingPeopleWaiting(int days) {
        return offering(offer.serviceTypes(), offer.speaks(), offer.outOfHours(), offer.visits(), days);
    }

    private Someone offering(
            List<String> types,
            @Nullable List<String> speaks,
            @Nullable Boolean outOfHours,
            List<Visit> visits,
            @Nullable Integer wait) {
        offer = new Offer(types, speaks, outOfHours, visits, wait);
        return this;
    }

    public ContactId id() {
        return ContactId.named(name);
    }

    public Contact contact() {
        return Contact.named(id(), name, role, sector)
                .everyDays(everyDays)
                .period(period)
                .waitingSince(waitingSince)
                .lastSeen(lastSeen)
                .carer(carer)
                .service(service)
                .organisation(organisation)
                .helpsWith(Stream.concat(needs.stream().map(need -> new HelpsWith(need, period)), others.stream())
                        .toList())
                .coordinates(
                        coordinatesSince == null
                                ? List.of()
                                : List.of(new Period(requireNonNull(coordinatesSince), period.until())))
                .seenPlanOn(seenPlanOn)
                .offer(offer)
                .contact();
    }
}
