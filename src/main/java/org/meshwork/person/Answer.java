package org.meshwork.person;

/** Whether two contacts talk to each other, as far as the person knows. Only {@code NO} makes a missing handover. */
public enum Answer {
    YES("They talk"),
    NO("They do not talk"),
    DONT_KNOW("I don’t know"),
    NOT_ASKED("Not asked yet");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
