package org.meshwork.findings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.meshwork.person.Contact;
import org.meshwork.shared.Need;
import org.meshwork.shared.Vocabulary;

/** How findings name things in a sentence. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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

    /** With a small first letter, except before another capital: "care at home", "GP surgery". */
    static String inSentence(String name) {
        var staysAsItIs = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || staysAsItIs ? name : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }
}
