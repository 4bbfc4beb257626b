package org.meshwork.ui.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.meshwork.ui.find.Words;

/** How often a feed is imported, to choose from. */
final class HowOften {

    static final int BY_HAND = 0;
    static final int DAILY = 24;

    private static final int[] USUAL = {BY_HAND, 1, 6, DAILY, 168, 720};

    private final Choice choice;

    HowOften(int hours) {
        choice = new Choice("How often to fetch it", labels(hours), String.valueOf(hours));
    }

    Choice choice() {
        return choice;
    }

    int hours() {
        return Integer.parseInt(choice.value());
    }

    private static Map<String, String> labels(int now) {
        var labels = new LinkedHashMap<String, String>();
        for (var hours : USUAL) {
            labels.put(String.valueOf(hours), Words.start(FeedWords.every(hours)));
        }
        labels.putIfAbsent(String.valueOf(now), Words.start(FeedWords.every(now)));
        return labels;
    }
}
