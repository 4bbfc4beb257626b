package org.meshwork.directory;

/** Ages that people are spoken of together. A service is for all groups that its limits do not wholly shut out. */
public enum AgeGroup {
    CHILDREN(0, 10, "Children up to 10"),
    YOUNG_PEOPLE(11, 17, "Ages 11 to 17"),
    YOUNG_ADULTS(18, 25, "Ages 18 to 25"),
    ADULTS(26, 59, "Ages 26 to 59"),
    OLDER_PEOPLE(60, 120, "60 and over");

    private final int from;
    private final int to;
    private final String label;

    AgeGroup(int from, int to, String label) {
        this.from = from;
        this.to = to;
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** Whether anybody of this group is not shut out. What is not known shuts nobody out. */
    public boolean isAdmittedBy(Eligibility eligibility) {
        var youngest = eligibility.minimumAge();
        var oldest = eligibility.maximumAge();
        return (youngest == null || youngest <= to) && (oldest == null || oldest >= from);
    }
}
