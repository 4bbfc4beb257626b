package org.meshwork.directory;

/**
 * A postal address by its parts; a part that is not known is empty.
 *
 * @param attention who or what the letters are for
 * @param street house, street and whatever comes before the town
 * @param county also a state or province
 * @param country ISO 3166-1, two letters
 */
public record Address(String attention, String street, String city, String region, String county, String country) {

    public static final Address NONE = new Address("", "", "", "", "", "");
}
