package org.meshwork.person;

/** What a person types, cleaned: no control characters, no spaces around, never longer than a screen can show. */
final class Text {

    static final int LONGEST = 200;

    private Text() {}

    static String required(String text, String what) {
        var cleaned = optional(text, what);
        if (cleaned.isEmpty()) {
            throw new IllegalArgumentException("Write a " + what + ".");
        }
        return cleaned;
    }

    static String optional(String text, String what) {
        var cleaned = text.replaceAll("\\p{Cntrl}+", " ").strip();
        if (cleaned.codePointCount(0, cleaned.length()) > LONGEST) {
            throw new IllegalArgumentException("The " + what + " is too long. Keep it under " + LONGEST + " letters.");
        }
        return cleaned;
    }
}
