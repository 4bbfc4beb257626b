package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.graph.CypherFile;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.Point;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far it is from each small area to the nearest open service for a need. From the directory and the census alone: no
 * web is looked at.
 */
@Component
public class Deserts {

    private final Neo4jClient graph;
    private final Places places;

    Deserts(Neo4jClient graph, Places places) {
        this.graph = graph;
        this.places = places;
    }

    /**
     * @param nearest of those with a place; null where there is none
     * @param miles from the middle of the area, as the crow flies; infinite where there is none
     */
    public record Reach(Area area, @Nullable ServiceId nearest, String name, double miles) {}

    /**
     * @param withinMiles how far is near enough
     * @param deserts areas with nothing near enough, those with most unpaid carers first, then most people
     * @param others the rest, farthest first
     * @param placed how many services have a place @param placeless how many come to people, or are reached by telephone or
     *     online, or have a place that must not be shown; they make no area a desert and no area less of one
     */
    public record Found(double withinMiles, List<Reach> deserts, List<Reach> others, int placed, int placeless) {

        public Found {
            deserts = List.copyOf(deserts);
            others = List.copyOf(others);
        }

        /** Who lives where nothing is near enough. */
        public int people() {
            return deserts.stream().mapToInt(reach -> reach.area().population()).sum();
        }
    }

    /** @param id of the service @param at null for none that may be shown */
    record Place(ServiceId id, String name, @Nullable Point at) {}

    /** @param need code */
    @Transactional(readOnly = true)
    public Found of(String need, double withinMiles) {
        var found = graph.query(CypherFile.beside(Deserts.class, "places-for-need"))
                .bind(need)
                .to("need")
                .fetchAs(Place.class)
                .mappedBy((types, row) -> place(row))
                .all();
        return of(places.areas(Area.Level.SMALL), List.copyOf(found), withinMiles);
    }

    static Found of(List<Area> areas, List<Place> services, double withinMiles) {
        var deserts = new ArrayList<Reach>();
        var others = new ArrayList<Reach>();
        for (var area : areas) {
            var reach = nearest(area, services);
            (reach.miles() > withinMiles ? deserts : others).add(reach);
        }
        deserts.sort(Comparator.comparingInt((Reach reach) -> -reach.area().unpaidCarers())
                .thenComparingInt(reach -> -reach.area().population())
                .thenComparing(reach -> reach.area().code()));
        others.sort(Comparator.comparingDouble((Reach reach) -> -reach.miles())
                .thenComparing(reach -> reach.area().code()));
        var placed = new HashSet<ServiceId>();
        var all = new HashSet<ServiceId>();
        for (var service : services) {
            all.add(service.id());
            if (service.at() != null) {
                placed.add(service.id());
            }
        }
        return new Found(withinMiles, deserts, others, placed.size(), all.size() - placed.size());
    }

    private static Reach nearest(Area area, List<Place> services) {
        var best = new Reach(area, null, "", Double.POSITIVE_INFINITY);
        for (var service : services) {
            var at = service.at();
            if (at != null) {
                var miles = area.centre().milesTo(at);
                if (miles < best.miles()) {
                    best = new Reach(area, service.id(), service.name(), miles);
                }
            }
        }
        return best;
    }

    private static Place place(MapAccessor row) {
        return new Place(
                ServiceId.parse(row.get("service").asString()).orElseThrow(),
                row.get("name").asString(""),
                row.get("latitude").isNull()
                        ? null
                        : new Point(
                                row.get("latitude").asDouble(),
                                row.get("longitude").asDouble()));
    }
}
