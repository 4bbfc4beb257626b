package org.meshwork.findings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.meshwork.person.Circumstance;
import org.meshwork.person.Contact;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.Condition;
import org.meshwork.shared.EncounterKind;
import org.meshwork.shared.Need;
import org.meshwork.shared.Vocabulary;

/** How findings name things in a sentence. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final int FEW = 3;
    private static final int WEEK = 7;

    /** Names that keep their capital. */
    private static final List<String> PROPER = List.of("Parkinson");

    private Words() {}

    /** "getting your breath"; a code that the vocabulary does not know stands as it is. */
    static String need(String code) {
        return Vocabulary.shipped().need(code).map(Need::phrase).orElse(code);
    }

    static String needs(Collection<String> codes) {
        return list(codes.stream().map(Words::need).toList());
    }

    static String names(Collection<Contact> contacts) {
        return list(contacts.stream().map(Contact::name).toList());
    }

    /** At most three names, then how many more: "A, B, C and 4 others". */
    static String fewNames(Collection<Contact> contacts) {
        var names = contacts.stream().map(Contact::name).toList();
        return names.size() <= FEW + 1
                ? list(names)
                : String.join(", ", names.subList(0, FEW)) + " and " + (names.size() - FEW) + " others";
    }

    /** "meals, shopping and 3 more things". */
    static String fewNeeds(Collection<String> codes) {
        var words = codes.stream().map(Words::need).toList();
        return words.size() <= FEW + 1
                ? list(words)
                : String.join(", ", words.subList(0, FEW)) + " and " + (words.size() - FEW) + " more things";
    }

    /** "asthma"; a code that the vocabulary does not know stands as it is. */
    static String condition(String code) {
        return Vocabulary.shipped()
                .condition(code)
                .map(Condition::name)
                .map(Words::inSentence)
                .orElse(code);
    }

    static String conditions(Collection<String> codes) {
        return list(codes.stream().map(Words::condition).toList());
    }

    /** "a flu jab". */
    static String encounter(String kind) {
        return Vocabulary.shipped()
                .encounterKind(kind)
                .map(EncounterKind::phrase)
                .orElse(kind);
    }

    /** "flu jab". */
    static String encounterName(String kind) {
        return Vocabulary.shipped()
                .encounterKind(kind)
                .map(EncounterKind::name)
                .map(Words::inSentence)
                .orElse(kind);
    }

    static String role(String code) {
        return Vocabulary.shipped()
                .role(code)
                .map(CareRole::name)
                .map(Words::inSentence)
                .orElse(code);
    }

    /** "Urdu", "large print". */
    static String spoken(String code) {
        var known = Vocabulary.shipped().circumstance(Circumstance.Kind.COMMUNICATION.name(), code);
        if (known.isPresent()) {
            return known.get().name();
        }
        var language = code.matches("[a-z]{2,3}") ? Locale.of(code).getDisplayLanguage(Locale.UK) : "";
        return language.isEmpty() ? code : language;
    }

    /** "month", "6 months": what stands after "every" or "in the last". */
    static String months(int months) {
        return months == 1 ? "month" : months + " months";
    }

    /** "18 weeks", "10 days". */
    static String stretch(int days) {
        if (days == 1) {
            return "1 day";
        }
        return days % WEEK == 0 && days > WEEK ? days / WEEK + " weeks" : days + " days";
    }

    static String every(int days) {
        return switch (days) {
            case 1 -> "every day";
            case WEEK -> "every week";
            default -> "every " + stretch(days);
        };
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** "A", "A or B", "A, B or C". */
    static String or(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    /** With a small first letter, except before another capital: "care at home", "GP surgery". */
    static String inSentence(String name) {
        var staysAsItIs = (name.length() > 1 && Character.isUpperCase(name.charAt(1)))
                || PROPER.stream().anyMatch(name::startsWith);
        return name.isEmpty() || staysAsItIs ? name : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }
}
