package org.meshwork.directory;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meshwork.shared.Postcode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The address of a place that is kept private, as it may stand in other words of an entry: who hides an address in its own
 * field often still writes it into a description.
 */
public record PrivateAddress(Pattern words) {

    private static final String INSTEAD = "(address not made public)";
    private static final Pattern HOUSE = Pattern.compile("\\d.*\\p{L}{3}");
    private static final Set<String> LEFT = Set.of("id", "origin", "addresses");

    /**
     * @param lines postcodes, and lines of addresses, of which only those with the number of a house tell where it is
     * @return empty where none of them tells
     */
    public static Optional<PrivateAddress> of(Stream<String> lines) {
        var words = lines.flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .flatMap(PrivateAddress::telling)
                .distinct()
                .collect(joining("|"));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrivateAddress(Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /**
     * Takes it out of every text within, but not out of ids, nor of addresses, each of which has a say of its own.
     *
     * @return whether it stood anywhere
     */
    public boolean takeOutOf(JsonNode node) {
        var found = false;
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                if (!LEFT.contains(name) && !name.endsWith("_id")) {
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

    /** However it is spaced. */
    private static Stream<String> telling(String line) {
        return Postcode.parse(line)
                .map(Postcode::value)
                .or(() -> Optional.of(line).filter(each -> HOUSE.matcher(each).find()))
                .map(said ->
                        Stream.of(said.split("[\\s.]+")).map(Pattern::quote).collect(joining("(?:[\\s,.+]|%20)*")))
                .stream();
    }

    private Optional<String> without(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> words.matcher(text).find())
                .map(text -> words.matcher(text).replaceAll(INSTEAD));
    }
}
