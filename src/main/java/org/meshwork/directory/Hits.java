package org.meshwork.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param total services that fit, over all pages
 * @param hits this page, best first
 * @param facets for each facet, its values that would find something, most frequent first; counted as if that facet had no
 *     choice yet
 * @param understood what was read out of the words, so that people can see and undo it: codes of needs, then provisos in
 *     words between hyphens ("free", "on-sunday", "for-age-75", "near-zz4"). Undone by naming it among {@code Query.plain}
 * @param corrected the words as they were read where a spelling was mended, else null
 * @param relaxed what was let go because nothing fitted all of it, in words, else null
 */
public record Hits(
        long total,
        List<Hit> hits,
        Map<Facet, List<Count>> facets,
        List<String> understood,
        @Nullable String corrected,
        @Nullable String relaxed) {

    public Hits {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        understood = List.copyOf(understood);
    }

    Hits andUnderstood(String code) {
        var all = Stream.concat(understood.stream(), Stream.of(code)).toList();
        return new Hits(total, hits, facets, all, corrected, relaxed);
    }

    /**
     * @param miles to the nearest venue; null where no place is known or nobody said where from
     * @param score the higher the better it fits what was typed, comparable within one search only; null where hits are in
     *     order of distance
     */
    public record Hit(Service service, @Nullable Double miles, @Nullable Double score) {

        public Hit(Service service, @Nullable Double miles) {
            this(service, miles, null);
        }
    }

    /** @param value a code, or the name of a constant such as those of {@code Cost}, as {@link Facet} says */
    public record Count(String value, int services) {}
}
