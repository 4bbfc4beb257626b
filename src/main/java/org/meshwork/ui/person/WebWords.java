package org.meshwork.ui.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Handover;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Need;
import org.meshwork.shared.Vocabulary;

/** How a web is put into words on the screen. */
final class WebWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private WebWords() {}

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String role(Contact contact) {
        return Vocabulary.shipped().role(contact.role()).map(CareRole::name).orElseGet(() -> unknown(contact.role()));
    }

    static String need(String code) {
        return Vocabulary.shipped().need(code).map(Need::label).orElseGet(() -> unknown(code));
    }

    /** A code of no vocabulary of ours: kept as it is, and said to be unknown. */
    static String unknown(String code) {
        return code + " (not in our lists)";
    }

    /** WEEK, MONTH or LESS: the ring of the picture. Where it is not known, the outermost. */
    static String ring(Contact contact, LocalDate day) {
        var days = contact.everyDaysOn(day);
        if (days == null || days > MONTH) {
            return "LESS";
        }
        return days <= WEEK ? "WEEK" : "MONTH";
    }

    /** The days from one contact to the next that a ring stands for where nobody has said; the same as in the form. */
    static Optional<Integer> usualDays(String ring) {
        return switch (ring) {
            case "WEEK" -> Optional.of(7);
            case "MONTH" -> Optional.of(30);
            case "LESS" -> Optional.of(90);
            default -> Optional.empty();
        };
    }

    static String often(@Nullable Integer everyDays) {
        if (everyDays == null) {
            return "how often is not known";
        }
        if (everyDays == 1) {
            return "every day";
        }
        if (everyDays <= WEEK) {
            return "every week";
        }
        if (everyDays <= MONTH) {
            return "every month";
        }
        return "less often";
    }

    /** "ended 3 October", "waiting since 2 August 2025", or nothing. The year where it is another. */
    static String state(Contact contact, LocalDate today) {
        var until = contact.period().until();
        if (until != null && !until.isAfter(today)) {
            return "ended " + shortDate(until, today);
        }
        var waiting = contact.waitingSince();
        return contact.isWaitingOn(today) && waiting != null ? "waiting since " + shortDate(waiting, today) : "";
    }

    /** "Dr Patel, GP, GP & primary care, every month; talks to Sister Byrne; should talk to Dr Lowe". */
    static String announcement(Contact contact, CareWeb web, List<Handover> handovers, LocalDate today) {
        var parts = new ArrayList<String>();
        var state = state(contact, today);
        parts.add(String.join(
                ", ",
                contact.name(),
                role(contact),
                contact.sector().label(),
                state.isEmpty() ? often(contact.everyDaysOn(today)) : state));
        if (contact.coordinatesOn(today)) {
            parts.add("co-ordinates your care");
        }
        var talks = names(web, talksTo(contact, web, today));
        if (!talks.isEmpty()) {
            parts.add("talks to " + list(talks));
        }
        var should = names(web, shouldTalkTo(contact, handovers));
        if (!should.isEmpty()) {
            parts.add("should talk to " + list(should));
        }
        return String.join("; ", parts);
    }

    static List<ContactId> talksTo(Contact contact, CareWeb web, LocalDate today) {
        return web.ties().stream()
                .filter(tie -> tie.touches(contact.id())
                        && tie.answer() == Answer.YES
                        && tie.period().holdsOn(today))
                .map(tie -> tie.one().equals(contact.id()) ? tie.other() : tie.one())
                .filter(other -> web.contact(other)
                        .filter(one -> !one.period().endedBy(today))
                        .isPresent())
                .toList();
    }

    static List<ContactId> shouldTalkTo(Contact contact, List<Handover> handovers) {
        return handovers.stream()
                .filter(handover -> handover.answer() == Answer.NO)
                .filter(handover -> touches(handover, contact.id()))
                .map(handover -> other(handover, contact.id()).id())
                .toList();
    }

    static boolean touches(Handover handover, ContactId contact) {
        return handover.one().id().equals(contact) || handover.other().id().equals(contact);
    }

    static Contact other(Handover handover, ContactId contact) {
        return handover.one().id().equals(contact) ? handover.other() : handover.one();
    }

    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static List<String> names(CareWeb web, List<ContactId> ids) {
        return ids.stream()
                .flatMap(id -> web.contact(id).stream())
                .map(Contact::name)
                .toList();
    }

    static String shortDate(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DAY.format(day) : DATE.format(day);
    }
}
