package org.meshwork.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole United Kingdom postcode, written the usual way: capitals, one space before the last three ("ZZ4 7QA").
 *
 * <p>The shape is checked (Royal Mail's letters and digits), not whether such a postcode exists: {@code Places} knows that.
 */
public record Postcode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");

    public Postcode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a postcode: " + value);
        }
    }

    /** Takes any case and spacing; empty where it cannot be a postcode. */
    public static Optional<Postcode> parse(String text) {
        if (text.length() > 20) {
            return Optional.empty();
        }
        var letters = SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        if (letters.length() < 5 || letters.length() > 7) {
            return Optional.empty();
        }
        var inward = letters.length() - 3;
        var spaced = letters.substring(0, inward) + ' ' + letters.substring(inward);
        return SHAPE.matcher(spaced).matches() ? Optional.of(new Postcode(spaced)) : Optional.empty();
    }

    /** The part before the space: the district, safe to show where the whole would point at a home. */
    public String district() {
        return value.substring(0, value.indexOf(' '));
    }

    @Override
    public String toString() {
        return value;
    }
}
