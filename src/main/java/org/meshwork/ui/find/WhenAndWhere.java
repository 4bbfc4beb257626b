package org.meshwork.ui.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.directory.BankHolidays;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.places.Places;
import org.meshwork.shared.Point;
import org.meshwork.ui.component.AreaMap;
import org.meshwork.ui.component.MapData;
import org.meshwork.ui.find.Nearest.Kept;

/** The opening times, and the places, nearest first. Where all places keep the same times, they are said once. */
final class WhenAndWhere extends Div {

    private static final String ID = "places";

    private final Service service;
    private final Where where;
    private final LocalDateTime now;
    private final Map<String, H3> names = new HashMap<>();

    WhenAndWhere(Service service, Where where, LocalDateTime now, Places places) {
        this.service = service;
        this.where = where;
        this.now = now;
        addClassName("find-when");
        var all = allHours(service);
        if (all.isEmpty()) {
            add(new Paragraph("The times are not known. Ring before you go."));
        } else if (all.size() == 1) {
            addHours(Nearest.hours(service, where.point()), this);
        } else if (service.hours().isKnown()) {
            addHours(Kept.of(service), this);
        }
        var eachItsOwn = all.size() > 1;
        if (service.venues().isEmpty() && service.delivery().isEmpty()) {
            add(new Paragraph("We do not know where it takes place."));
        }
        addPlaces(eachItsOwn, places);
    }

    /** Numbered as on the map, where there are several. */
    private void addPlaces(boolean withHours, Places places) {
        var list = new Div();
        list.setId(ID);
        var pins = new ArrayList<MapData.Pin>();
        var venues = nearestFirst();
        for (var i = 0; i < venues.size(); i++) {
            var venue = venues.get(i);
            var id = "place-" + (i + 1);
            var number = venues.size() > 1 ? (i + 1) + ". " : "";
            list.add(place(id, number, venue, withHours));
            var point = venue.point();
            if (point != null) {
                pins.add(ResultsMap.pin(id, i + 1, venue.name(), service, point));
            }
        }
        add(list);
        if (!pins.isEmpty()) {
            add(map(pins, list, places));
        }
    }

    private AreaMap map(List<MapData.Pin> pins, Div list, Places places) {
        var near = ResultsMap.near(where, null);
        var map = new AreaMap();
        map.addClassName("find-small-map");
        map.show(new MapData(ResultsMap.ground(pins, near, places), pins, near, null));
        map.describe("Map of where it takes place. The addresses above say the same.");
        map.join(list);
        map.onPin(id -> Optional.ofNullable(names.get(id))
                .ifPresent(name -> name.getElement().callJsFunction("focus")));
        return map;
    }

    private static List<OpeningHours> allHours(Service service) {
        return Stream.concat(
                        Stream.of(service.hours()), service.venues().stream().map(Venue::hours))
                .filter(OpeningHours::isKnown)
                .distinct()
                .toList();
    }

    private List<Venue> nearestFirst() {
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

    private void addHours(Kept hours, Div to) {
        OpeningWords.next(hours, now, BankHolidays.ofEngland()).ifPresent(words -> {
            var next = new Paragraph(words);
            next.addClassName("find-next");
            to.add(next);
        });
        to.add(new WeekTable(hours, now.toLocalDate(), BankHolidays.ofEngland()));
    }

    private Div place(String id, String number, Venue venue, boolean withHours) {
        var name = new H3(number + (venue.name().isBlank() ? "Where" : venue.name()));
        name.getElement().setAttribute("tabindex", "-1");
        names.put(id, name);
        var place = new Div(name);
        place.addClassName("find-place");
        place.getElement().setAttribute(AreaMap.MARK, id);
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
            addHours(Kept.at(venue), place);
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
