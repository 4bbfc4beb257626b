package org.meshwork.passport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sentences on a file, each once, in the order in which they were found; beyond a hundred only how many more. */
public final class Remarks {

    private static final int MOST = 100;

    private final Set<String> sentences = new LinkedHashSet<>();
    private int more;

    public void say(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        } else if (!sentences.contains(sentence)) {
            more++;
        }
    }

    public List<String> all() {
        var all = new ArrayList<>(sentences);
        if (more > 0) {
            all.add("And " + more + " more like these.");
        }
        return all;
    }
}
