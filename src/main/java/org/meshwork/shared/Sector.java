package org.meshwork.shared;

/** Where help comes from, in the order in which the wedges of the care-web picture stand, clockwise from the top. */
public enum Sector {
    INFORMAL("Family, friends & neighbours"),
    PRIMARY_CARE("GP & primary care"),
    HOSPITAL("Hospital & specialists"),
    COMMUNITY_HEALTH("Community & mental health"),
    SOCIAL_CARE("Social care & housing"),
    VOLUNTARY("Voluntary & community");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** Everybody but family, friends and neighbours. */
    public boolean isProfessional() {
        return this != INFORMAL;
    }
}
