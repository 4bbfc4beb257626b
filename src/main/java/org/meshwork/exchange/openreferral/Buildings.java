package org.meshwork.exchange.openreferral;

import static org.meshwork.exchange.openreferral.RecordReader.LONGEST_DESCRIPTION;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meshwork.directory.Accessibility;
import org.meshwork.directory.Address;
import org.meshwork.directory.Premises;

/** What a {@code location} says of its building: how to get in and about, and what else is known of it. */
record Buildings(List<String> access, Premises premises) {

    private static final int LONGEST_ACCESS_WORDS = 60;
    private static final int MOST = 50;
    private static final Pattern DENIAL = Pattern.compile("\\b(no|not|without|limited|un\\w+)\\b");
    private static final Map<String, Pattern> ACCESS = Map.of(
            "step-free", Pattern.compile("wheelchair|step.?free|level access|\\bramp"),
            "accessible-toilet", Pattern.compile("toilet"),
            "hearing-loop", Pattern.compile("(hearing|induction) loop"),
            "parking", Pattern.compile("parking"),
            "lift", Pattern.compile("\\blift\\b"),
            "quiet-space", Pattern.compile("quiet (space|room|area)"),
            "changing-place", Pattern.compile("changing place"));

    /**
     * @param at the service at this location, which may have contacts and telephones of its own
     * @param isOurs published by Meshwork, so that its words need no guessing
     */
    static Buildings of(Part location, Part at, Address address, boolean isOurs) {
        var access = new LinkedHashSet<String>();
        var words = new ArrayList<Accessibility>();
        location.list("accessibility").limit(MOST).forEach(part -> {
            var own = OwnTerms.of(part).codes(OwnTaxonomy.ACCESS);
            access.addAll(own);
            if (own.isEmpty()) {
                words.addAll(read(part, access, isOurs));
            }
        });
        var own = People.of(location);
        var there = People.of(at);
        return new Buildings(
                List.copyOf(access),
                new Premises(
                        address,
                        location.prose("description", LONGEST_DESCRIPTION),
                        location.line("external_identifier"),
                        location.line("external_identifier_type"),
                        location.line("transportation"),
                        words,
                        both(own.phones(), there.phones()),
                        both(own.contacts(), there.contacts()),
                        Tags.of(location)));
    }

    private static List<Accessibility> read(Part part, LinkedHashSet<String> access, boolean isOurs) {
        var words = Stream.of("accessibility", "description", "name")
                .map(part::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        var said = new Accessibility(words, part.line("details"), Contacts.website(part, "url"));
        if (!isOurs) {
            access.addAll(accessIn(words.toLowerCase(Locale.UK)));
        }
        return (words + said.details() + said.url()).isEmpty() ? List.of() : List.of(said);
    }

    /** Only short phrases are read: a long one may well say that something is not there. */
    private static List<String> accessIn(String words) {
        if (words.length() > LONGEST_ACCESS_WORDS || DENIAL.matcher(words).find()) {
            return List.of();
        }
        return ACCESS.entrySet().stream()
                .filter(code -> code.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static <T extends Record> List<T> both(List<T> own, List<T> there) {
        return Stream.concat(own.stream(), there.stream()).distinct().toList();
    }
}
