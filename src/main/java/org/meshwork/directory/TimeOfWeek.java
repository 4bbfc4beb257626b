package org.meshwork.directory;

/** When people can go, beside the days themselves. */
public enum TimeOfWeek {
    OPEN_NOW("Open now"),
    EVENINGS("In the evening"),
    WEEKENDS("At the weekend");

    private final String label;

    TimeOfWeek(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
