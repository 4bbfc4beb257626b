package org.meshwork.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.meshwork.FixedClock;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Role;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.Contact;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Profile;
import org.meshwork.person.Tie;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Vocabulary;

/** Webs for pictures and measurements, of any size. */
final class SizedWeb {

    static final List<Integer> SIZES = List.of(4, 15, 40, 70);
    static final String PASSWORD = "three short words";

    private static final List<String> ROLES = List.of(
            "partner",
            "gp",
            "hospital-consultant",
            "district-nurse",
            "social-worker",
            "befriender",
            "daughter",
            "practice-nurse",
            "specialist-nurse",
            "physiotherapist",
            "home-carer",
            "link-worker",
            "neighbour",
            "pharmacist",
            "paediatrician",
            "occupational-therapist",
            "community-alarm",
            "group-leader",
            "friend",
            "dentist",
            "midwife",
            "speech-therapist",
            "housing-officer",
            "advice-worker");
    private static final List<String> NAMES = List.of(
            "Amina", "Bea", "Carys", "Dev", "Elsie", "Femi", "Grace", "Huw", "Ines", "Jo", "Kofi", "Lena", "Mo", "Nell",
            "Omar", "Priya", "Quinn", "Rosa", "Sam", "Tariq", "Una", "Vera", "Wes", "Yusuf");
    private static final List<String> NEEDS =
            List.of("medicines", "company", "meals", "breathlessness", "pain", "washing-dressing", "getting-out");

    private SizedWeb() {}

    /** The user name of an account whose own web is of that size. */
    static String opened(int size, Accounts accounts, CareWebs careWebs, Consents consents) {
        var username = "web.of." + size;
        accounts.open(username, "Rosa", PASSWORD, Set.of(Role.PERSON));
        var web = of(username, size);
        careWebs.load(List.of(web));
        consents.own(username, web.person());
        return username;
    }

    /** The same size always gives the same web: roles and names in turn, some who talk, some who should. */
    static CareWeb of(String username, int size) {
        var contacts = new ArrayList<Contact>();
        var ties = new ArrayList<Tie>();
        for (int number = 0; number < size; number++) {
            contacts.add(contact(username, number));
            if (number > 0 && number % 3 != 0) {
                var answer = number % 4 == 0 ? Answer.NO : Answer.YES;
                ties.add(new Tie(
                        contacts.get(number - 1).id(), contacts.get(number).id(), answer, Period.ALWAYS));
            }
        }
        var needs = java.util.stream.Stream.concat(NEEDS.stream(), java.util.stream.Stream.of("falls"))
                .map(code -> new HeldNeed(code, Period.ALWAYS, 2))
                .toList();
        return new CareWeb(
                PersonId.named(username),
                0,
                new Profile("Rosa", "with " + size + " who help", 72, null, false),
                needs,
                List.of(),
                contacts,
                ties,
                null);
    }

    private static Contact contact(String username, int number) {
        var code = ROLES.get(number % ROLES.size());
        var role = Vocabulary.shipped().role(code).orElseThrow();
        var name =
                NAMES.get(number * 7 % NAMES.size()) + (number < NAMES.size() ? "" : " " + (number / NAMES.size() + 1));
        var until = number % 13 == 12 ? FixedClock.TODAY.minusDays(20) : null;
        return Contact.named(ContactId.named(username + number), name, code, role.sector())
                .everyDays(everyDays(role, number))
                .period(new Period(FixedClock.TODAY.minusDays(400 + number), until))
                .helpsWith(List.of(
                        new HelpsWith(NEEDS.get(number % NEEDS.size()), Period.ALWAYS),
                        new HelpsWith(NEEDS.get((number + 1) % NEEDS.size()), Period.ALWAYS)))
                .coordinates(number == 3 ? List.of(Period.ALWAYS) : List.of())
                .contact();
    }

    private static int everyDays(CareRole role, int number) {
        return number % 2 == 0 ? role.everyDays() : 7;
    }
}
