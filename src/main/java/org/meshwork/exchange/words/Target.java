package org.meshwork.exchange.words;

import java.util.Locale;

/** What a rule speaks for, as {@code need:company}. */
record Target(Kind kind, String code) {

    enum Kind {
        TYPE,
        NEED,
        AUDIENCE,
        /** Not help but a show, a sale or a room for hire: nothing else in the text counts. */
        HUSH
    }

    /** @param text {@code kind:code} */
    static Target parse(String text) {
        var colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not kind:code: " + text);
        }
        return new Target(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }
}
