package org.meshwork.exchange.openreferral;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meshwork.shared.Postcode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The address of a place that is kept private, as it may stand in the rest of a record: who hides an address in its own field
 * often still writes it into a description.
 */
record PrivateAddress(Pattern words) {

    private static final String INSTEAD = "(" + OwnTaxonomy.NOT_PUBLIC.toLowerCase(Locale.UK) + ")";
    private static final Pattern HOUSE = Pattern.compile("\\d.*\\p{L}{3}");

    /** Takes it out of every text of the record but the fields of addresses, which have a place of their own. */
    static void takeOut(Part record) {
        of(record).filter(address -> address.takeOutOf(record.json())).ifPresent(address -> record.warned(
                        "", "An address that is kept private also stood in other words of it; taken out there."));
    }

    private static Optional<PrivateAddress> of(Part record) {
        var words = record.list("service_at_locations")
                .map(at -> at.child("location"))
                .filter(Venues::isConfidential)
                .flatMap(location -> location.list("addresses"))
                .flatMap(PrivateAddress::telling)
                .distinct()
                .collect(joining("|"));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrivateAddress(Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** Its postcode, and lines with the number of a house. */
    private static Stream<String> telling(Part address) {
        var silent = new Part(address.json(), "", new Remarks());
        var postcode = Postcode.parse(silent.line("postal_code")).map(Postcode::value).stream();
        var lines = Stream.of("address_1", "address_2")
                .flatMap(field -> Stream.of(silent.line(field).split(",")))
                .filter(line -> HOUSE.matcher(line).find());
        return Stream.concat(postcode, lines).map(PrivateAddress::loosely);
    }

    /** However it is spaced. */
    private static String loosely(String line) {
        return Stream.of(line.strip().split("[\\s.]+")).map(Pattern::quote).collect(joining("(?:[\\s,.+]|%20)*"));
    }

    private boolean takeOutOf(JsonNode node) {
        var found = false;
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                if (!name.equals("addresses")) {
                    var without = without(object.path(name));
                    without.ifPresent(text -> object.put(name, text));
                    found |= without.isPresent() || takeOutOf(object.path(name));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (var at = 0; at < array.size(); at++) {
                var without = without(array.get(at));
                if (without.isPresent()) {
                    array.set(at, without.get());
                }
                found |= without.isPresent() || takeOutOf(array.get(at));
            }
        }
        return found;
    }

    private Optional<String> without(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> words.matcher(text).find())
                .map(text -> words.matcher(text).replaceAll(INSTEAD));
    }
}
