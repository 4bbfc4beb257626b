package org.meshwork.exchange.search;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Facet;
import org.meshwork.directory.Fits;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Home;
import org.meshwork.directory.Query;
import org.meshwork.directory.Serves;
import org.meshwork.directory.Service;
import org.meshwork.directory.UrgentHelp;
import org.meshwork.places.Places;

/**
 * What is answered, as the OpenAPI document describes it. What is not known is left out.
 *
 * @param total services that fit, over all pages
 * @param page from 1
 * @param near where distances are measured from
 * @param urgentHelp lines to ring at once, where the words speak of danger
 * @param facets by name, each with the values that would find something
 */
@JsonInclude(Include.NON_NULL)
record Answer(
        long total,
        int page,
        int size,
        @Nullable Near near,
        @Nullable List<Line> urgentHelp,
        List<Understood> understood,
        @Nullable String corrected,
        @Nullable String relaxed,
        List<String> notes,
        List<Found> hits,
        Map<String, List<Value>> facets) {

    private static final double HUNDREDTHS = 100;
    private static final double TEN_THOUSANDTHS = 10_000;

    record Near(String name, double latitude, double longitude) {}

    @JsonInclude(Include.NON_EMPTY)
    record Line(String name, String what, String phone, String text, String website, String hours) {}

    /** Read out of the words; taken away by naming its code in {@code plain}. */
    record Understood(String code, String label) {}

    /** @param value as it is written in an address */
    record Value(String value, String label, int services) {}

    /**
     * One service.
     *
     * @param feedId its id in the feed that it came from
     * @param distance miles to the nearest of its places that is known
     * @param servesArea whether it says that it is for people who live there; left out where it does not
     * @param facets by name, each with its values
     * @param reasons why it may be right
     */
    @JsonInclude(Include.NON_NULL)
    record Found(
            String id,
            String feed,
            String feedId,
            String name,
            String organisation,
            String summary,
            @Nullable Double distance,
            @Nullable Boolean servesArea,
            @Nullable Double score,
            Map<String, List<String>> facets,
            List<String> reasons,
            String page) {}

    /** @param home where the place lies; null where none is known */
    static Answer of(
            Wanted wanted,
            Query query,
            Optional<Places.Named> place,
            @Nullable Home home,
            Hits hits,
            LocalDateTime now) {
        var asked = new LinkedHashSet<>(query.needs());
        asked.addAll(hits.understood());
        return new Answer(
                hits.total(),
                query.page() + 1,
                query.size(),
                place.map(where -> new Near(
                                where.name(),
                                where.point().latitude(),
                                where.point().longitude()))
                        .orElse(null),
                UrgentHelp.in(query.text())
                        .map(help -> help.lines().stream().map(Answer::line).toList())
                        .orElse(null),
                hits.understood().stream()
                        .map(code -> new Understood(code, Facet.NEED.label(code)))
                        .toList(),
                hits.corrected(),
                hits.relaxed(),
                wanted.notes(),
                hits.hits().stream()
                        .map(hit -> found(hit, query, home, asked, now))
                        .toList(),
                counts(hits));
    }

    Answer noting(String sentence) {
        var more = new ArrayList<>(notes);
        more.add(sentence);
        return new Answer(
                total, page, size, near, urgentHelp, understood, corrected, relaxed, List.copyOf(more), hits, facets);
    }

    private static Line line(UrgentHelp.Line line) {
        return new Line(line.name(), line.what(), line.phone(), line.text(), line.website(), line.hours());
    }

    private static Found found(Hits.Hit hit, Query query, @Nullable Home home, Set<String> asked, LocalDateTime now) {
        var service = hit.service();
        return new Found(
                service.id().toString(),
                service.origin().feed(),
                service.origin().feedId(),
                service.name(),
                service.organisation().name(),
                service.summary(),
                rounded(hit.miles(), HUNDREDTHS),
                home == null ? null : Serves.of(service, home).here(),
                rounded(hit.score(), TEN_THOUSANDTHS),
                facets(service, now),
                reasons(service, query, asked, now),
                "/find/" + service.id());
    }

    private static Map<String, List<String>> facets(Service service, LocalDateTime now) {
        var facets = new LinkedHashMap<String, List<String>>();
        for (var facet : Facet.values()) {
            facets.put(
                    facet.parameter(),
                    facet.values(service, now).stream()
                            .sorted(facet.inOrder())
                            .map(facet::written)
                            .toList());
        }
        return facets;
    }

    /** From what is recorded of it: what people read on a card, then which of the choices it meets. */
    private static List<String> reasons(Service service, Query query, Set<String> asked, LocalDateTime now) {
        var reasons = new ArrayList<>(Fits.of(service, asked));
        query.choices().forEach((facet, chosen) -> {
            if (facet != Facet.NEED && facet != Facet.JOINING && facet != Facet.DELIVERY) {
                facet.values(service, now).stream()
                        .filter(chosen::contains)
                        .sorted(facet.inOrder())
                        .forEach(value -> reasons.add(facet.label(value)));
            }
        });
        return reasons;
    }

    private static Map<String, List<Value>> counts(Hits hits) {
        return Arrays.stream(Facet.values())
                .collect(toMap(
                        Facet::parameter,
                        facet -> hits.facets().getOrDefault(facet, List.of()).stream()
                                .map(count -> new Value(
                                        facet.written(count.value()), facet.label(count.value()), count.services()))
                                .toList(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static @Nullable Double rounded(@Nullable Double number, double parts) {
        return number == null ? null : Double.valueOf(Math.round(number * parts) / parts);
    }
}
