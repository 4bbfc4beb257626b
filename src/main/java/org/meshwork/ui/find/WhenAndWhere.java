package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.shared.Point;

/** The opening times, and the places, nearest first. Where all places keep the same times, they are said once. */
final class WhenAndWhere extends Div {

    private final Where where;
    private final LocalDateTime now;

    WhenAndWhere(Service service, Where where, LocalDateTime now) {
        this.where = where;
        this.now = now;
        addClassName("find-when");
        var all = allHours(service);
        if (all.isEmpty()) {
            add(new Paragraph("The times are not known. Ring before you go."));
        } else if (all.size() == 1) {
            addHours(all.getFirst(), this);
        } else if (service.hours().isKnown()) {
            addHours(service.hours(), this);
        }
        var eachItsOwn = all.size() > 1;
        if (service.venues().isEmpty() && service.delivery().isEmpty()) {
            add(new Paragraph("We do not know where it takes place."));
        }
        nearestFirst(service).forEach(venue -> add(place(venue, eachItsOwn)));
    }

    private static List<OpeningHours> allHours(Service service) {
        return Stream.concat(
                        Stream.of(service.hours()), service.venues().stream().map(Venue::hours))
                .filter(OpeningHours::isKnown)
                .distinct()
                .toList();
    }

    private List<Venue> nearestFirst(Service service) {
        var venues = new ArrayList<>(service.venues());
        var from = where.point();
        if (from != null) {
            venues.sort(Comparator.comparingDouble(venue -> miles(venue, from)));
        }
        return venues;
    }

    private static double miles(Venue venue, Point from) {
        var point = venue.point();
        return point == null ? Double.MAX_VALUE : point.milesTo(from);
    }

    private void addHours(OpeningHours hours, Div to) {
        OpeningWords.next(hours, now).ifPresent(words -> {
            var next = new Paragraph(words);
            next.addClassName("find-next");
            to.add(next);
        });
        to.add(new WeekTable(hours, now.getDayOfWeek()));
    }

    private Div place(Venue venue, boolean withHours) {
        var place = new Div(new H3(venue.name().isBlank() ? "Where" : venue.name()));
        place.addClassName("find-place");
        if (venue.confidential()) {
            place.add(new Paragraph("The address is kept private. Ring first."));
        } else {
            place.add(new Paragraph(address(venue)));
            var from = where.point();
            if (from != null && venue.point() != null) {
                place.add(new Paragraph(Words.miles(miles(venue, from)) + " from " + where.name()));
            }
        }
        if (!venue.access().isEmpty()) {
            place.add(new Paragraph(String.join(
                    " · ", venue.access().stream().map(Words::access).toList())));
        }
        if (withHours && venue.hours().isKnown()) {
            addHours(venue.hours(), place);
        }
        return place;
    }

    private static String address(Venue venue) {
        var address = Stream.of(venue.address(), venue.postcode())
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
        return address.isEmpty() ? "The address is not known. Ring first." : String.join(", ", address);
    }
}
