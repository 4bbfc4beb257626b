package org.meshwork.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.FixedClock;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Profile;
import org.meshwork.person.Tie;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Sector;

/** Webs to count. */
final class Webs {

    private static final LocalDate SINCE = FixedClock.TODAY.minusYears(2);

    private Webs() {}

    /** Somebody with a GP and a consultant, who both help with their medicines. */
    static CareWeb withOneHandover(String name, @Nullable String area, Answer answer, String... conditions) {
        var gp = contact(name, "gp", Sector.PRIMARY_CARE, List.of("medicines"));
        var consultant = contact(name, "hospital-consultant", Sector.HOSPITAL, List.of("medicines"));
        return web(
                name,
                new Profile("Somebody", "", null, area, true),
                List.of("medicines"),
                List.of(conditions),
                List.of(gp, consultant),
                List.of(new Tie(gp.id(), consultant.id(), answer, Period.from(SINCE))));
    }

    /** The same, and nobody helps with falls. */
    static CareWeb withAGap(String name, String area, Answer answer, String... conditions) {
        var web = withOneHandover(name, area, answer, conditions);
        var needs = Stream.concat(web.needs().stream(), Stream.of(new HeldNeed("falls", Period.from(SINCE), 3)))
                .toList();
        return new CareWeb(web.person(), 0, web.profile(), needs, web.conditions(), web.contacts(), web.ties(), null);
    }

    static CareWeb outOfTotals(CareWeb web) {
        var profile = web.profile();
        return new CareWeb(
                web.person(),
                web.version(),
                new Profile(profile.name(), profile.about(), profile.ageYears(), profile.area(), false),
                web.needs(),
                web.conditions(),
                web.contacts(),
                web.ties(),
                web.plan());
    }

    /** Anything at all, the same for the same seed. */
    static CareWeb random(String name, List<String> areas, long seed) {
        var random = new Random(seed);
        var needs = List.of("medicines", "falls", "company");
        var contacts = new ArrayList<Contact>();
        for (int i = random.nextInt(6); i > 0; i--) {
            contacts.add(contact(
                    name,
                    "helper-" + i,
                    Sector.values()[random.nextInt(Sector.values().length)],
                    needs.subList(random.nextInt(2), 2 + random.nextInt(2))));
        }
        var ties = new ArrayList<Tie>();
        for (int i = 0; i < contacts.size(); i++) {
            for (int j = i + 1; j < contacts.size(); j++) {
                var answer = Answer.values()[random.nextInt(Answer.values().length)];
                ties.add(new Tie(contacts.get(i).id(), contacts.get(j).id(), answer, Period.from(SINCE)));
            }
        }
        return web(
                name,
                new Profile(
                        "Anybody",
                        "",
                        random.nextInt(9) == 0 ? null : 40 + random.nextInt(60),
                        areas.get(random.nextInt(areas.size())),
                        random.nextInt(20) > 0),
                needs.subList(0, 1 + random.nextInt(3)),
                List.of("copd", "asthma", "stroke").subList(0, random.nextInt(4)),
                contacts,
                ties);
    }

    private static CareWeb web(
            String name,
            Profile profile,
            List<String> needs,
            List<String> conditions,
            List<Contact> contacts,
            List<Tie> ties) {
        return new CareWeb(
                PersonId.named("commissioning-test/" + name),
                0,
                profile,
                needs.stream()
                        .map(code -> new HeldNeed(code, Period.from(SINCE), 2))
                        .toList(),
                conditions.stream()
                        .map(code -> new HeldCondition(code, Period.from(SINCE)))
                        .toList(),
                contacts,
                ties,
                null);
    }

    private static Contact contact(String web, String role, Sector sector, List<String> needs) {
        var period = Period.from(SINCE);
        return Contact.named(ContactId.named("commissioning-test/" + web + "/" + role), role, role, sector)
                .everyDays(30)
                .period(period)
                .helpsWith(
                        needs.stream().map(need -> new HelpsWith(need, period)).toList())
                .contact();
    }
}
