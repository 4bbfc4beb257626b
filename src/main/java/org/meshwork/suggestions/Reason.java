package org.meshwork.suggestions;

/**
 * One reason why a service may be right for somebody, or one thing to ask it first.
 *
 * @param field of the service that says so: without what stands there, this would not be said
 * @param isDoubt something to ask before counting on it
 * @param words a whole sentence to the person
 */
public record Reason(Field field, boolean isDoubt, String words) {

    /** What of a service's entry a reason was read from. */
    public enum Field {
        NEEDS("what it helps with"),
        KIND("what kind of service it is"),
        OWN_WORDS("its own words"),
        WHO_FOR("who it is for"),
        AREAS("where its people live"),
        PLACE("where it is"),
        DELIVERY("how the help comes"),
        HOURS("when it is open"),
        JOINING("how to join"),
        COST("what it costs"),
        LANGUAGES("its languages"),
        STATUS("whether it is running"),
        CHECKED("when it was last checked");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /** What people read, in a sentence. */
        public String label() {
            return label;
        }
    }

    static Reason fits(Field field, String words) {
        return new Reason(field, false, words);
    }

    static Reason ask(Field field, String words) {
        return new Reason(field, true, words);
    }
}
