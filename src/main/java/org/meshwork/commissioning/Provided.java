package org.meshwork.commissioning;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Catchment;
import org.meshwork.directory.Eligibility;
import org.meshwork.directory.Home;
import org.meshwork.directory.Joining;
import org.meshwork.shared.Point;
import org.meshwork.shared.ServiceId;

/**
 * An open service, as far as it matters who can reach it.
 *
 * @param needs codes of what it helps with
 * @param points where it can be met and that may be shown; none for help at home, by telephone or online, or at an address
 *     that is kept private
 * @param catchment whom it says it is for; null where it is for everybody or does not say
 */
record Provided(
        ServiceId id,
        String name,
        Set<String> needs,
        List<Point> points,
        Eligibility eligibility,
        Collection<Joining> joining,
        @Nullable Catchment catchment) {

    Provided {
        needs = Set.copyOf(needs);
        points = List.copyOf(points);
        joining = List.copyOf(joining);
    }

    Provided within(@Nullable Catchment whose) {
        return new Provided(id, name, needs, points, eligibility, joining, whose);
    }

    boolean serves(Home home) {
        return catchment == null || !Boolean.FALSE.equals(catchment.at(home).here());
    }

    /** Whether one can go or ask without being sent by a professional; false where it does not say. */
    boolean isOpenToAsking() {
        return joining.contains(Joining.SELF_REFERRAL) || joining.contains(Joining.DROP_IN);
    }

    /** Whether one of its places is at most so far, as the crow flies. */
    boolean isWithin(double miles, Point point) {
        return points.stream().anyMatch(place -> point.isWithinMiles(place, miles));
    }

    /** To the nearest of its places, as the crow flies; infinite where it has none. */
    double milesFrom(Point point) {
        return points.stream().mapToDouble(point::milesTo).min().orElse(Double.POSITIVE_INFINITY);
    }
}
