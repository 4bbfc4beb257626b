package org.meshwork.suggestions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meshwork.person.Circumstance.Kind;
import org.meshwork.shared.Need;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;

/** How reasons name things in a sentence. */
final class Phrases {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Map<String, String> AUDIENCES = Map.of(
            "lgbt", "LGBT+ people",
            "learning-disability", "people with a learning disability",
            "mental-health", "people with a mental health problem",
            "homeless", "people without a home",
            "sight-loss", "people with sight loss");

    private Phrases() {}

    /** Completes "helps with …". */
    static String need(String code) {
        return Vocabulary.shipped().need(code).map(Need::phrase).orElse(code.replace('-', ' '));
    }

    static String kind(String code) {
        return Vocabulary.shipped()
                .serviceType(code)
                .map(ServiceType::name)
                .map(Phrases::inSentence)
                .orElse(code.replace('-', ' '));
    }

    /** Completes "for …". */
    static String audience(String code) {
        return AUDIENCES.getOrDefault(code, code.replace('-', ' '));
    }

    /** "Urdu", "British Sign Language". */
    static String spoken(String code) {
        return Vocabulary.shipped()
                .circumstance(Kind.COMMUNICATION.name(), code)
                .map(term -> term.name())
                .orElseGet(() -> Locale.of(code).getDisplayLanguage(Locale.UK));
    }

    /** "0.8 miles"; whole miles from ten on. */
    static String miles(double miles) {
        var rounded = BigDecimal.valueOf(Math.max(0.1, miles))
                .setScale(miles < 9.95 ? 1 : 0, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.toPlainString() + (rounded.compareTo(BigDecimal.ONE) == 0 ? " mile" : " miles");
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String list(List<String> words) {
        return joined(words, " and ");
    }

    static String or(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }

    private static String inSentence(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }
}
