package org.meshwork.directory;

/** How somebody starts with a service; several ways may be open. */
public enum Joining {
    DROP_IN("Just turn up"),
    SELF_REFERRAL("Ask for it yourself"),
    REFERRAL("A professional refers you");

    private final String label;

    Joining(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
