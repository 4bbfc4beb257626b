package org.meshwork.directory;

/** Where the help happens; several ways may be open. */
public enum Delivery {
    IN_PERSON("You go there"),
    HOME_VISIT("Comes to your home"),
    TELEPHONE("By telephone"),
    ONLINE("Online");

    private final String label;

    Delivery(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
