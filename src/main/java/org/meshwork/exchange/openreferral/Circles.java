package org.meshwork.exchange.openreferral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Where what is broader goes round in a circle. */
public final class Circles {

    private Circles() {}

    /**
     * Each circle once, every term in it followed by its broader one.
     *
     * @param broader the broader one of each that has one
     */
    public static <T> List<List<T>> of(Map<T, T> broader) {
        var circles = new ArrayList<List<T>>();
        var done = new HashSet<T>();
        for (var start : broader.keySet()) {
            var path = new LinkedHashSet<T>();
            var at = start;
            while (at != null && !done.contains(at) && path.add(at)) {
                at = broader.get(at);
            }
            var end = at;
            if (end != null && path.contains(end)) {
                circles.add(path.stream().dropWhile(term -> !term.equals(end)).toList());
            }
            done.addAll(path);
        }
        return circles;
    }
}
