package org.meshwork.person;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person types, cleaned: on one line, no spaces around, nothing that would turn the writing beside it round, never
 * longer than a screen can show. In any script; emoji too.
 */
final class Text {

    static final int LONGEST = 200;

    private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    /** Marks that reverse what follows them, halves of characters, and the mark at the start of a file. */
    private static final Pattern STRAY = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}\\uFEFF]");

    private Text() {}

    static String required(String text, String what) {
        var cleaned = optional(text, what);
        if (cleaned.isEmpty()) {
            throw new IllegalArgumentException("Write a " + what + ".");
        }
        return cleaned;
    }

    static String optional(String text, String what) {
        var cleaned = SPACES.matcher(STRAY.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (cleaned.codePointCount(0, cleaned.length()) > LONGEST) {
            throw new IllegalArgumentException(
                    "The " + what + " is too long. Keep it to " + LONGEST + " letters or fewer.");
        }
        return canBeSeen(cleaned) ? cleaned : "";
    }

    /** Each cleaned, once, in order. */
    static List<String> codes(List<String> codes, String what) {
        return codes.stream()
                .map(code -> required(code, what))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean canBeSeen(String text) {
        return text.codePoints().anyMatch(letter -> Character.getType(letter) != Character.FORMAT);
    }
}
