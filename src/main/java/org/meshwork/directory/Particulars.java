package org.meshwork.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Evidence;

/**
 * What else is known of a service: all of Open Referral UK that {@link Service} has no place of its own for. Text that is
 * not known is empty.
 *
 * @param alert what people must know at once, such as a closure
 * @param eligibility whom it is for, in words
 * @param accreditations marks of quality, in words
 * @param fees what it costs in words, without {@code costs}
 * @param waitingTime how long people wait, in words
 * @param interpreting what is done for people who speak another language
 * @param assuredBy who last checked the entry
 * @param lastModified by its publisher; null where it is not known
 * @param timetable of the service itself, where it is not that of a venue
 * @param otherLanguages names of those without a code of two letters, such as British Sign Language
 * @param areas whose people may use it; empty where it is for everybody or not known
 * @param tags as published; our own kinds of service, needs and audiences are elsewhere
 * @param funding who pays for it
 * @param evidence for those kinds, needs and audiences that we told from its words; empty where its publisher said them
 */
public record Particulars(
        String alternateName,
        Status status,
        String alert,
        String eligibility,
        String accreditations,
        String fees,
        String waitingTime,
        String interpreting,
        String assuredBy,
        @Nullable Instant lastModified,
        List<ContactPerson> contacts,
        List<Phone> phones,
        List<CostOption> costs,
        Timetable timetable,
        List<String> otherLanguages,
        List<ServiceArea> areas,
        List<Tag> tags,
        List<String> funding,
        List<Evidence> evidence) {

    public static final Particulars NONE = new Particulars(
            "",
            Status.ACTIVE,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            null,
            List.of(),
            List.of(),
            List.of(),
            Timetable.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Particulars {
        contacts = contacts.stream().distinct().toList();
        phones = phones.stream().distinct().toList();
        costs = costs.stream().distinct().toList();
        otherLanguages = otherLanguages.stream().distinct().toList();
        areas = areas.stream().distinct().toList();
        tags = tags.stream().distinct().toList();
        funding = funding.stream().distinct().toList();
        evidence = List.copyOf(evidence);
    }

    /** The same, with what we told from its words. */
    Particulars because(List<Evidence> words) {
        return new Particulars(
                alternateName,
                status,
                alert,
                eligibility,
                accreditations,
                fees,
                waitingTime,
                interpreting,
                assuredBy,
                lastModified,
                contacts,
                phones,
                costs,
                timetable,
                otherLanguages,
                areas,
                tags,
                funding,
                words);
    }
}
