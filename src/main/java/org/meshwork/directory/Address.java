package org.meshwork.directory;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/**
 * A postal address by its parts; a part that is not known is empty.
 *
 * @param attention who or what the letters are for
 * @param street house, street and whatever comes before the town
 * @param county also a state or province
 * @param country ISO 3166-1, two letters; empty for the United Kingdom
 */
public record Address(String attention, String street, String city, String region, String county, String country) {

    public static final Address NONE = new Address("", "", "", "", "", "");

    public Address {
        country = country.equalsIgnoreCase("GB") ? "" : country;
    }

    /** As people write it on one line, without the postcode and the country. */
    public String line() {
        return Stream.of(street, city, region, county)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(joining(", "));
    }

    /** Whether its parts say more than the line. */
    public boolean hasParts() {
        return !(attention + city + region + county + country).isEmpty();
    }
}
