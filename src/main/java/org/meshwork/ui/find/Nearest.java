package org.meshwork.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.directory.WhenOpen;
import org.meshwork.shared.Point;

/** Which of a service's places somebody would go to. */
final class Nearest {

    private Nearest() {}

    /** The nearest place that is on the map, or the first where nobody said where from; empty where none is on it. */
    static Optional<Venue> onMap(Service service, @Nullable Point from) {
        var known = service.venues().stream().filter(venue -> venue.point() != null);
        return from == null
                ? known.findFirst()
                : known.min(Comparator.comparingDouble(
                        venue -> Objects.requireNonNull(venue.point()).milesTo(from)));
    }

    /** That place, or the first of those that are not on the map. */
    static Optional<Venue> venue(Service service, @Nullable Point from) {
        return onMap(service, from).or(() -> service.venues().stream().findFirst());
    }

    /** Its own hours, else those of the place that somebody would go to, else those of any. */
    static Kept hours(Service service, @Nullable Point from) {
        return Stream.of(
                        Stream.of(Kept.of(service)),
                        venue(service, from).stream().map(Kept::at),
                        service.venues().stream().map(Kept::at))
                .flatMap(hours -> hours)
                .filter(kept -> kept.week().isKnown())
                .findFirst()
                .orElse(Kept.UNKNOWN);
    }

    /**
     * Hours that are kept at one place, or of the service itself.
     *
     * @param week as usual
     * @param open that, and what is said of certain days
     */
    record Kept(OpeningHours week, WhenOpen open) {

        static final Kept UNKNOWN = new Kept(OpeningHours.UNKNOWN, new WhenOpen(List.of(), List.of()));

        static Kept of(Service service) {
            var hours = service.hours();
            return new Kept(hours, WhenOpen.of(hours, service.particulars().timetable()));
        }

        static Kept at(Venue venue) {
            return new Kept(venue.hours(), WhenOpen.of(venue.hours(), venue.timetable()));
        }
    }
}
