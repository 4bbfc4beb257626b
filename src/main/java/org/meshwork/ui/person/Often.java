package org.meshwork.ui.person;

/** How often, as people say it. */
enum Often {
    DAY("Every day", 1),
    WEEK("Every week", 7),
    MONTH("Every month", 30),
    LESS("Less often", 90);

    private final String label;
    private final int everyDays;

    Often(String label, int everyDays) {
        this.label = label;
        this.everyDays = everyDays;
    }

    static Often nearest(int days) {
        return days <= 3 ? DAY : days <= 7 ? WEEK : days <= 31 ? MONTH : LESS;
    }

    String label() {
        return label;
    }

    /** The usual days of a role where they are said so, else those that these words stand for. */
    int daysGiven(int usual) {
        return nearest(usual) == this ? usual : everyDays;
    }

    int everyDays() {
        return everyDays;
    }
}
