package org.meshwork.directory;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as people say it: "10 am", "2:30 pm", "midday". */
public final class TimeOfDay {

    private static final DateTimeFormatter ON_THE_HOUR = DateTimeFormatter.ofPattern("h a", Locale.UK);
    private static final DateTimeFormatter WITH_MINUTES = DateTimeFormatter.ofPattern("h:mm a", Locale.UK);

    private TimeOfDay() {}

    public static String inWords(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        return (time.getMinute() == 0 ? ON_THE_HOUR : WITH_MINUTES).format(time).toLowerCase(Locale.UK);
    }
}
