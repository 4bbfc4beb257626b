package org.meshwork.findings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CarePlan;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Contact;
import org.meshwork.person.Declined;
import org.meshwork.person.Encounter;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Tie;
import org.meshwork.shared.Period;

/** A web with nothing in it that is dated after one day. */
final class Past {

    private final LocalDate day;

    private Past(LocalDate day) {
        this.day = day;
    }

    static CareWeb of(CareWeb web, LocalDate day) {
        return new Past(day).web(web);
    }

    private CareWeb web(CareWeb web) {
        var contacts = web.contacts().stream()
                .filter(contact ->
                        contact.waitingSince() == null || contact.period().since() != null
                                ? begun(contact.period()) || isPromised(contact)
                                : seen(contact.waitingSince()))
                .map(contact -> begun(contact.period()) ? contact : promised(contact))
                .map(this::contact)
                .toList();
        var ids = new HashSet<>(contacts.stream().map(Contact::id).toList());
        return new CareWeb(
                web.person(),
                web.version(),
                web.profile(),
                web.needs().stream()
                        .filter(need -> begun(need.period()))
                        .map(need -> new HeldNeed(need.code(), open(need.period()), need.importance()))
                        .toList(),
                web.conditions().stream()
                        .filter(held -> begun(held.period()))
                        .map(held -> new HeldCondition(held.code(), open(held.period())))
                        .toList(),
                contacts,
                web.ties().stream()
                        .filter(tie -> begun(tie.period()) && ids.contains(tie.one()) && ids.contains(tie.other()))
                        .map(tie -> new Tie(tie.one(), tie.other(), tie.answer(), open(tie.period())))
                        .toList(),
                web.plan() == null || web.plan().agreedOn().isAfter(day) ? null : plan(web.plan()),
                web.circumstances().stream()
                        .filter(held -> begun(held.period()))
                        .map(held -> new Circumstance(held.kind(), held.code(), open(held.period())))
                        .toList(),
                web.declined().stream()
                        .filter(declined -> begun(declined.period()))
                        .map(declined -> new Declined(declined.support(), declined.reason(), open(declined.period())))
                        .toList(),
                web.encounters().stream()
                        .filter(encounter -> !encounter.on().isAfter(day))
                        .map(encounter -> encounter.with() == null || ids.contains(encounter.with())
                                ? encounter
                                : new Encounter(
                                        encounter.id(), encounter.on(), encounter.order(), encounter.kind(), null))
                        .toList(),
                List.of(),
                List.of());
    }

    private boolean isPromised(Contact contact) {
        return contact.waitingSince() != null && seen(contact.waitingSince());
    }

    /** On that day nobody knew when they would begin. */
    private Contact promised(Contact contact) {
        var helps = contact.helpsWith().stream()
                .map(help -> begun(help.period())
                        ? help
                        : new HelpsWith(
                                help.need(), new Period(null, help.period().until())))
                .toList();
        return contact.but(draft ->
                draft.period(new Period(null, contact.period().until())).helpsWith(helps));
    }

    private Contact contact(Contact contact) {
        return contact.but(draft -> draft.period(open(contact.period()))
                .everyDays(contact.everyDaysOn(day))
                .earlierRhythms(contact.earlierRhythms().stream()
                        .filter(earlier -> !earlier.until().isAfter(day))
                        .toList())
                .waitingSince(past(contact.waitingSince()))
                .lastSeen(past(contact.lastSeen()))
                .helpsWith(contact.helpsWith().stream()
                        .filter(help -> begun(help.period()))
                        .map(help -> new HelpsWith(help.need(), open(help.period())))
                        .toList())
                .coordinates(contact.coordinates().stream()
                        .filter(this::begun)
                        .map(this::open)
                        .toList())
                .seenPlanOn(past(contact.seenPlanOn())));
    }

    private CarePlan plan(CarePlan plan) {
        return new CarePlan(plan.agreedOn(), past(plan.lastReviewed()), plan.needs(), plan.agreedWith());
    }

    private boolean seen(@Nullable LocalDate date) {
        return date == null || !date.isAfter(day);
    }

    private @Nullable LocalDate past(@Nullable LocalDate date) {
        return seen(date) ? date : null;
    }

    private boolean begun(Period period) {
        return period.begunBy(day);
    }

    private Period open(Period period) {
        return period.endedBy(day) ? period : new Period(period.since(), null);
    }
}
