package org.meshwork.ui.person;

import java.util.Locale;

/** The five types of integration (after the Kent Joint Strategic Needs Assessment), and what each would take, in words. */
enum Integration {
    SYSTEMIC("services in your area planning and being paid together"),
    NORMATIVE("everybody agreeing that this matters"),
    ORGANISATIONAL("organisations working together as one team"),
    ADMINISTRATIVE("records and messages reaching everybody who needs them"),
    CLINICAL("those who treat you agreeing on one way of doing it");

    private final String words;

    Integration(String words) {
        this.words = words;
    }

    /** @param type as in the rules: "clinical" */
    static Integration of(String type) {
        return valueOf(type.toUpperCase(Locale.ROOT));
    }

    /** "organisations working together as one team (organisational integration)". */
    String words() {
        return words + " (" + name().toLowerCase(Locale.ROOT) + " integration)";
    }
}
