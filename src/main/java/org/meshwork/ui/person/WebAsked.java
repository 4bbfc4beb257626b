package org.meshwork.ui.person;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the address of a web asks to see of it: {@code contact}, {@code finding}, {@code show}, {@code day} and {@code pair}. */
record WebAsked(Map<String, String> said) {

    static final WebAsked NOTHING = new WebAsked(Map.of());

    private static final List<String> KEYS = List.of("contact", "finding", "show", "day", "pair");

    WebAsked {
        said = Map.copyOf(said);
    }

    static WebAsked from(QueryParameters parameters) {
        var said = new HashMap<String, String>();
        for (var key : KEYS) {
            parameters.getSingleParameter(key).ifPresent(value -> said.put(key, value));
        }
        return new WebAsked(said);
    }

    /** Empty where none is selected. */
    String contact() {
        return said.getOrDefault("contact", "");
    }

    /** Key of the finding; empty where none is selected. */
    String finding() {
        return said.getOrDefault("finding", "");
    }

    /** Which part a phone shows. */
    String part() {
        return said.getOrDefault("show", "people");
    }

    /** Null where none is asked for. */
    @Nullable
    LocalDate day() {
        return WebAddress.day(said.getOrDefault("day", ""));
    }

    boolean isPair() {
        return said.containsKey("pair");
    }

    /**
     * A contact and a finding are never selected together.
     *
     * @param value null for none
     */
    WebAsked with(String key, @Nullable String value) {
        var next = new HashMap<>(said);
        if (key.equals("contact") || key.equals("finding")) {
            next.remove("contact");
            next.remove("finding");
        }
        if (value == null) {
            next.remove(key);
        } else {
            next.put(key, value);
        }
        return new WebAsked(next);
    }

    QueryParameters parameters() {
        return QueryParameters.simple(said);
    }
}
