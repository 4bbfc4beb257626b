package org.meshwork.exchange.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The names of a table's columns. "Area code", "area_code" and "AREA CODE" are one. */
public final class Columns {

    private static final int MOST_NAMED = 40;
    private static final String OR = " or ";

    private final List<String> names;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    /** Each cell of a million rows is asked for by the name of its column. */
    private final Map<String, Optional<Integer>> asked = new ConcurrentHashMap<>();

    private final Set<String> twice = new TreeSet<>();

    public Columns(List<String> names) {
        this.names = names.stream().map(String::strip).toList();
        for (var at = 0; at < names.size(); at++) {
            var plain = plain(names.get(at));
            if (!plain.isEmpty() && places.putIfAbsent(plain, at) != null) {
                twice.add(this.names.get(at));
            }
        }
    }

    public List<String> names() {
        return names;
    }

    /** @param name or several, of which the first that is there counts: "Postcode or Post code" */
    public Optional<Integer> place(String name) {
        return asked.computeIfAbsent(name, this::look);
    }

    private Optional<Integer> look(String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split(OR)))
                .flatMap(one -> Stream.ofNullable(places.get(plain(one))))
                .findFirst();
    }

    public boolean has(String name) {
        return place(name).isPresent();
    }

    /** How many columns there are up to the last that has a name. */
    int named() {
        var last = names.size();
        while (last > 0 && names.get(last - 1).isEmpty()) {
            last--;
        }
        return last;
    }

    /** Names that more than one column has. */
    Set<String> twice() {
        return twice;
    }

    /** For a sentence; the first forty, and how many more. */
    public String listed() {
        var shown =
                names.stream().filter(name -> !name.isEmpty()).limit(MOST_NAMED).toList();
        var more = names.size() - shown.size();
        return String.join(", ", shown) + (names.size() > MOST_NAMED ? " and " + more + " more" : "");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
