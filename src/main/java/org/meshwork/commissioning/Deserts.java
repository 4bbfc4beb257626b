package org.meshwork.commissioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Home;
import org.meshwork.places.Area;
import org.meshwork.shared.ServiceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far it is from each small area to the nearest open service for a need that takes people from there. From the directory
 * and the census alone: no web is looked at.
 */
@Component
public class Deserts {

    private final Provision provision;

    Deserts(Provision provision) {
        this.provision = provision;
    }

    /**
     * @param need code
     * @param withinMiles how far is near enough
     * @param age in years, of somebody whom the service must not shut out; null for anybody
     * @param byOneself whether one must be able to go or to ask without being referred
     */
    public record Wanted(
            String need, double withinMiles, @Nullable Integer age, boolean byOneself) {

        public Wanted(String need, double withinMiles) {
            this(need, withinMiles, null, false);
        }

        boolean takes(Provided service) {
            return (age == null || service.eligibility().admits(age)) && (!byOneself || service.isOpenToAsking());
        }
    }

    /**
     * @param nearest of those with a place; null where there is none
     * @param miles from the middle of the area, as the crow flies; infinite where there is none
     */
    public record Reach(Area area, @Nullable ServiceId nearest, String name, double miles) {}

    /**
     * @param deserts areas with nothing near enough, those with most unpaid carers first, then most people
     * @param others the rest, farthest first
     * @param placed how many services have a place @param placeless how many come to people, or are reached by telephone or
     *     online, or have a place that must not be shown; they make no area a desert and no area less of one
     * @param closed how many help with it and do not take whoever is meant
     */
    public record Found(Wanted wanted, List<Reach> deserts, List<Reach> others, int placed, int placeless, int closed) {

        public Found {
            deserts = List.copyOf(deserts);
            others = List.copyOf(others);
        }

        /** Who lives where nothing is near enough. */
        public int people() {
            return deserts.stream().mapToInt(reach -> reach.area().population()).sum();
        }
    }

    /** @param in the area whose small areas are looked at */
    @Transactional(readOnly = true)
    public Found of(Wanted wanted, Area in) {
        return of(wanted, provision.smallAreas(in), provision.of(wanted.need()), provision::home);
    }

    static Found of(Wanted wanted, List<Area> areas, List<Provided> services, Function<Area, Home> home) {
        var open = services.stream().filter(wanted::takes).toList();
        var deserts = new ArrayList<Reach>();
        var others = new ArrayList<Reach>();
        for (var area : areas) {
            var reach = nearest(area, open, home.apply(area));
            (reach.miles() > wanted.withinMiles() ? deserts : others).add(reach);
        }
        deserts.sort(Comparator.comparingInt((Reach reach) -> -reach.area().unpaidCarers())
                .thenComparingInt(reach -> -reach.area().population())
                .thenComparing(reach -> reach.area().code()));
        others.sort(Comparator.comparingDouble((Reach reach) -> -reach.miles())
                .thenComparing(reach -> reach.area().code()));
        var placed = (int)
                open.stream().filter(service -> !service.points().isEmpty()).count();
        return new Found(wanted, deserts, others, placed, open.size() - placed, services.size() - open.size());
    }

    private static Reach nearest(Area area, List<Provided> services, Home home) {
        var best = new Reach(area, null, "", Double.POSITIVE_INFINITY);
        for (var service : services) {
            var miles = service.milesFrom(area.centre());
            if (miles < best.miles() && service.serves(home)) {
                best = new Reach(area, service.id(), service.name(), miles);
            }
        }
        return best;
    }
}
