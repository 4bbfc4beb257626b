package org.meshwork.directory;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.meshwork.shared.Need;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;

/**
 * What values a facet has, how people read them and how they write them.
 *
 * @param labels of a closed list, in its order; empty where anything of this shape may be a value
 * @param shape of values in an open list
 * @param label of values in an open list
 */
record FacetValues(Map<String, String> labels, Pattern shape, Function<String, String> label) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]+");

    private static final Map<String, String> AUDIENCE_LABELS = Map.of(
            "lgbt", "LGBT+ people",
            "learning-disability", "people with a learning disability",
            "mental-health", "people with a mental health problem",
            "homeless", "people without a home",
            "sight-loss", "people with sight loss");

    private static final Map<String, String> ACCESS_LABELS = Map.of(
            "step-free", "Step-free",
            "accessible-toilet", "Accessible toilet",
            "hearing-loop", "Hearing loop",
            "parking", "Parking",
            "lift", "Lift",
            "quiet-space", "Quiet space",
            "changing-place", "Changing Places toilet");

    static final FacetValues NEEDS = open(
            CODE, code -> Vocabulary.shipped().need(code).map(Need::label).orElseGet(() -> start(spaced(code))));
    static final FacetValues TYPES = open(
            CODE,
            code -> Vocabulary.shipped().serviceType(code).map(ServiceType::name).orElseGet(() -> start(spaced(code))));
    static final FacetValues AUDIENCES = open(CODE, code -> start(audience(code)));
    static final FacetValues ACCESS =
            open(CODE, code -> ACCESS_LABELS.getOrDefault(code, start(spaced(code))));
    static final FacetValues LANGUAGES = open(NAME, FacetValues::language);
    static final FacetValues FEEDS = open(NAME, Function.identity());

    static <E extends Enum<E>> FacetValues of(E[] constants, Function<E, String> label) {
        return new FacetValues(
                Arrays.stream(constants).collect(toMap(Enum::name, label, (one, other) -> one, LinkedHashMap::new)),
                NAME,
                Function.identity());
    }

    private static FacetValues open(Pattern shape, Function<String, String> label) {
        return new FacetValues(Map.of(), shape, label);
    }

    List<String> all() {
        return List.copyOf(labels.keySet());
    }

    boolean isConstant(String value) {
        return labels.containsKey(value);
    }

    String label(String value) {
        return labels.isEmpty() ? label.apply(value) : labels.getOrDefault(value, value);
    }

    Optional<String> read(String text) {
        if (labels.isEmpty()) {
            var value = shape.equals(CODE) ? text.toLowerCase(Locale.ROOT) : text;
            return shape.matcher(value).matches() ? Optional.of(value) : Optional.empty();
        }
        var constant = text.replace('-', '_').toUpperCase(Locale.ROOT);
        return labels.containsKey(constant) ? Optional.of(constant) : Optional.empty();
    }

    /** Completes "for …". */
    static String audience(String code) {
        return AUDIENCE_LABELS.getOrDefault(code, spaced(code));
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String language(String value) {
        return value.matches("[a-z]{2,3}") ? Locale.of(value).getDisplayLanguage(Locale.UK) : value;
    }

    private static String spaced(String code) {
        return code.replace('-', ' ');
    }

    private static String start(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
