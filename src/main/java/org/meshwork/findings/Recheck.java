package org.meshwork.findings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.person.Rhythm;
import org.meshwork.shared.Period;

/**
 * When a web should be looked at again although nobody edits it: a plan becomes overdue, a discharge is long enough ago.
 *
 * <p>Every rule depends on the day only through comparisons with dates in the web, or such a date and a threshold. Between
 * two neighbouring ones nothing can change, so it is enough to look at each in turn.
 */
public final class Recheck {

    /** After so many days on which something could have changed and did not, the next such day is said, unlooked at. */
    private static final int LOOKS = 12;

    private final CareWeb web;
    private final LocalDate asOf;
    private final Thresholds thresholds;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private Recheck(CareWeb web, LocalDate asOf, Thresholds thresholds) {
        this.web = web;
        this.asOf = asOf;
        this.thresholds = thresholds;
    }

    /** By the thresholds that come with the program. */
    public static Optional<LocalDate> on(CareWeb web, LocalDate asOf) {
        return on(web, asOf, Thresholds.shipped());
    }

    /**
     * The first day after that one on which any finding could change without an edit: on every day before it the findings
     * are the same. Empty where none ever will.
     */
    public static Optional<LocalDate> on(CareWeb web, LocalDate asOf, Thresholds thresholds) {
        return on(web, asOf, thresholds, LOOKS);
    }

    /** @param looks on how many days to look whether something changes indeed; with 0 it is the first on which it may */
    static Optional<LocalDate> on(CareWeb web, LocalDate asOf, Thresholds thresholds, int looks) {
        var recheck = new Recheck(web, asOf, thresholds);
        recheck.collect();
        if (looks == 0 || recheck.days.isEmpty()) {
            return recheck.days.stream().findFirst();
        }
        var now = Findings.in(web, asOf, thresholds);
        int left = looks;
        for (var day : recheck.days) {
            if (left-- == 0 || !Findings.in(web, day, thresholds).equals(now)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private void collect() {
        web.needs().forEach(need -> turns(need.period()));
        web.conditions().forEach(condition -> turns(condition.period()));
        web.ties().forEach(tie -> turns(tie.period()));
        web.circumstances().forEach(held -> turns(held.period()));
        web.declined().forEach(declined -> turns(declined.period()));
        web.contacts().forEach(this::collect);
        var plan = web.plan();
        if (plan != null) {
            dueAfter(plan.agreedOn(), "plan-overdue.months");
            dueAfter(plan.lastReviewed(), "plan-overdue.months");
        }
        for (var encounter : web.encounters()) {
            turns(encounter.on());
            dueAfter(encounter.on(), "review-missing.months");
            dueAfter(encounter.on(), "story-told-again.recent-months");
            for (var step : PathwayStep.catalogue()) {
                if (step.everyMonths() != null && step.support().equals(encounter.kind())) {
                    turns(encounter.on().plusMonths(step.everyMonths()).plusDays(1));
                }
            }
        }
    }

    private void collect(Contact contact) {
        turns(contact.period());
        contact.helpsWith().forEach(help -> turns(help.period()));
        contact.coordinates().forEach(this::turns);
        var until = contact.period().until();
        if (until != null) {
            turns(until.plusDays(thresholds.value("handover.days") + 1L));
            turns(until.plusDays(thresholds.value("void-after-discharge.days") + 1L));
        }
        turns(contact.seenPlanOn());
        var waiting = contact.waitingSince();
        if (waiting != null) {
            turns(waiting);
            var stated = contact.offer().usualWaitDays();
            turns(waiting.plusDays((stated == null ? thresholds.value("waiting-too-long.days") : stated) + 1L));
        }
        turns(contact.lastSeen());
        contact.earlierRhythms().forEach(earlier -> turns(earlier.until()));
        Stream.concat(contact.earlierRhythms().stream().map(Rhythm::everyDays), Stream.ofNullable(contact.everyDays()))
                .distinct()
                .forEach(every -> lapses(contact, every));
    }

    private void lapses(Contact contact, int every) {
        var allowed = thresholds.value("contact-lapsed.times")
                        * Math.max(every, thresholds.value("contact-lapsed.least-days"))
                + 1L;
        if (contact.lastSeen() != null) {
            turns(contact.lastSeen().plusDays(allowed));
        }
        for (var encounter : web.encounters()) {
            if (contact.id().equals(encounter.with())) {
                turns(encounter.on().plusDays(allowed));
            }
        }
    }

    private void turns(Period period) {
        turns(period.since());
        turns(period.until());
    }

    private void dueAfter(@Nullable LocalDate day, String months) {
        if (day != null) {
            turns(day);
            turns(day.plusMonths(thresholds.value(months)).plusDays(1));
        }
    }

    private void turns(@Nullable LocalDate day) {
        if (day != null && day.isAfter(asOf)) {
            days.add(day);
        }
    }
}
