package org.meshwork.ui.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Freshness;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.shared.Need;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;

/** How the facts of a service are said. What is not known is empty, or is said to be. */
public final class Words {

    /** A cost in the service's own words goes on a card where it is no longer than this. */
    private static final int SHORT = 48;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** "Staying on my feet"; a code that the vocabulary does not know, as words: "On Sunday", "Near ZZ4". */
    public static String needLabel(String code) {
        return Vocabulary.shipped().need(code).map(Need::label).orElseGet(() -> start(named(spaced(code))));
    }

    /** Completes "helps with …". */
    static String needPhrase(String code) {
        return Vocabulary.shipped().need(code).map(Need::phrase).orElseGet(() -> spaced(code));
    }

    public static String type(String code) {
        return Vocabulary.shipped().serviceType(code).map(ServiceType::name).orElseGet(() -> start(spaced(code)));
    }

    /** Completes "for …". */
    public static String audience(String code) {
        return Facet.audience(code);
    }

    static String access(String code) {
        return Facet.ACCESS.label(code);
    }

    /** @param code ISO 639-1 */
    public static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.UK);
    }

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "0.6 miles"; whole miles from ten on. */
    static String miles(double miles) {
        if (miles < 0.1) {
            return "Less than 0.1 miles";
        }
        var rounded = BigDecimal.valueOf(miles)
                .setScale(miles < 9.95 ? 1 : 0, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.toPlainString() + (rounded.compareTo(BigDecimal.ONE) == 0 ? " mile" : " miles");
    }

    /** What it costs, in its own words where they are short; empty where it is not known. */
    static Optional<String> cost(Service service) {
        var cost = service.cost();
        var detail = service.costDetail().strip();
        if (cost == Cost.FREE) {
            return Optional.of(cost.label());
        }
        if (!detail.isEmpty() && detail.length() <= SHORT) {
            return Optional.of(detail.endsWith(".") ? detail.substring(0, detail.length() - 1) : detail);
        }
        return Optional.ofNullable(cost).map(Cost::label);
    }

    /** How fresh the entry is. */
    static String checked(Service service, LocalDate today) {
        var on = service.assuredOn();
        if (on == null) {
            return "Not known when checked";
        }
        return (Freshness.of(on, today).isFresh() ? "Checked " : "Not checked since ") + date(on);
    }

    /** "1 service", "23 services". */
    /** Name, address and postcode of a place in one line. */
    public static String place(Venue venue) {
        return venue.confidential()
                ? "The address is kept private."
                : String.join(
                        ", ",
                        Stream.of(venue.name(), venue.address(), venue.postcode())
                                .filter(part -> !part.isBlank())
                                .distinct()
                                .toList());
    }

    public static String services(long count) {
        return count == 1 ? "1 service" : String.format(Locale.UK, "%,d services", count);
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    public static String start(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }

    private static String named(String words) {
        if (words.startsWith("on ") && words.endsWith("day")) {
            return "on " + start(words.substring(3));
        }
        return words.matches("near .*\\d.*") ? "near " + words.substring(5).toUpperCase(Locale.UK) : words;
    }

    private static String spaced(String code) {
        return code.replace('-', ' ');
    }
}
