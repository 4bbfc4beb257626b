package org.meshwork.exchange.words;

/** A word without its plural. Nothing more: "carer" and "care", or "hearing" and "hear", are not the same thing. */
final class Stem {

    private Stem() {}

    /** @param word in lower case, without apostrophes */
    static String of(String word) {
        var length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's') {
            return word;
        }
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }
}
