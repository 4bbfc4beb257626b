package org.meshwork.exchange.openreferral;

import java.util.Locale;

/** Words as codes, so that "Falls Prevention", "falls-prevention" and "falls_prevention" are one. */
public final class Codes {

    private Codes() {}

    /** Kebab-case; empty where there is no letter or digit in it. */
    public static String of(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
