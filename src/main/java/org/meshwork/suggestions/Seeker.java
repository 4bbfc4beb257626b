package org.meshwork.suggestions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.person.HeldNeed;
import org.meshwork.places.Area;
import org.meshwork.shared.ServiceId;

/**
 * What of a person bears on which service is for them. What is not known is null or empty, and shuts nothing out.
 *
 * @param areas the small area they live in, the one that it is part of, and so on
 * @param needs codes of what they need help with
 * @param caring they look after somebody
 * @param couldRefer names of those of their web who could write a referral
 * @param services at which somebody helps them already, or is waited for
 */
record Seeker(
        @Nullable Integer age,
        List<Area> areas,
        Set<String> needs,
        boolean caring,
        List<String> couldRefer,
        Set<ServiceId> services) {

    private static final String UNPAID_CARER = "unpaid-carer";
    private static final String GP = "gp";

    /** @param areas of the person, smallest first */
    static Seeker of(CareWeb web, LocalDate day, List<Area> areas) {
        var needs = new TreeSet<>(web.needsOn(day).stream().map(HeldNeed::code).toList());
        var caring = web.conditionsOn(day).stream()
                .anyMatch(condition -> condition.code().equals(UNPAID_CARER));
        var referring = Stream.concat(
                        web.activeOn(day).stream()
                                .filter(contact -> contact.role().equals(GP)),
                        web.activeOn(day).stream()
                                .filter(contact -> contact.isProfessional() && contact.coordinatesOn(day)))
                .map(Contact::name)
                .distinct()
                .toList();
        var services = web.contacts().stream()
                .filter(contact -> !contact.period().endedBy(day))
                .map(Contact::service)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return new Seeker(web.profile().ageYears(), List.copyOf(areas), needs, caring, referring, services);
    }
}
