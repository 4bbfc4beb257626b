package org.meshwork.access;

/** What an account is for; one account may be several. */
public enum Role {
    PERSON("Person with a care web"),
    CARER("Family carer"),
    VOLUNTARY_WORKER("Voluntary-sector worker"),
    COMMISSIONER("Commissioner"),
    STEWARD("Directory steward"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }
}
