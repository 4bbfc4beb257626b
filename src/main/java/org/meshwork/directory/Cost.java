package org.meshwork.directory;

/** What a service costs the person who uses it. Not known is no value at all. */
public enum Cost {
    FREE("Free"),
    SMALL_CHARGE("Small charge"),
    CHARGE("You pay"),
    MEANS_TESTED("Depends on your money");

    private final String label;

    Cost(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
