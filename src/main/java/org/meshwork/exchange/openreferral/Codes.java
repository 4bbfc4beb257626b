package org.meshwork.exchange.openreferral;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words as codes, so that "Falls Prevention", "falls-prevention" and "falls_prevention" are one. */
public final class Codes {

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Codes() {}

    /** Kebab-case; empty where there is no letter or digit in it. */
    public static String of(String words) {
        var joined = APOSTROPHES.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        return ENDS.matcher(BETWEEN.matcher(joined).replaceAll("-")).replaceAll("");
    }
}
