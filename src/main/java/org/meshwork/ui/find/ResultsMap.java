package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.places.Places;
import org.meshwork.shared.Point;
import org.meshwork.ui.component.AreaMap;
import org.meshwork.ui.component.MapData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The results on the map, numbered as in the list: each once, at its nearest place. */
final class ResultsMap extends Section {

    static final String ID = "find-map";

    private static final double MILES_A_DEGREE = 69;

    private static final Logger log = LoggerFactory.getLogger(ResultsMap.class);

    private final AreaMap map = new AreaMap();
    private final Paragraph caption = new Paragraph();
    private final Places places;
    private @Nullable Marks marks;

    /**
     * @param list says the same in words; its items are marked with the ids of their services
     * @param onPin given the id of the service whose pin somebody pressed
     */
    ResultsMap(Places places, Component list, Consumer<String> onPin) {
        this.places = places;
        setId(ID);
        addClassName("find-map");
        var heading = new H2("On the map");
        heading.addClassName("mw-hidden-text");
        caption.addClassName("find-map-caption");
        map.join(list);
        map.onPin(onPin);
        add(heading, map, caption);
    }

    /** Hides itself where nothing has a place. */
    void show(Found found) {
        var pins = pins(found);
        setVisible(!pins.isEmpty());
        if (pins.isEmpty()) {
            return;
        }
        var near = near(found.where(), found.asked().withinMiles());
        show(pins, near);
        map.describe("Map of the services that have a place to go. The list says the same.");
        caption.setText(caption(found, pins.size()));
    }

    /** Sent only where it is another: the ground is the largest part of the page. */
    private void show(List<MapData.Pin> pins, MapData.@Nullable Near near) {
        var now = new Marks(pins, near);
        if (!now.equals(marks)) {
            marks = now;
            map.show(new MapData(ground(pins, near, places), pins, near, null));
        }
    }

    private record Marks(List<MapData.Pin> pins, MapData.@Nullable Near near) {}

    static MapData.@Nullable Near near(Where where, @Nullable Double miles) {
        var point = where.point();
        return point == null ? null : new MapData.Near(point.longitude(), point.latitude(), where.name(), miles);
    }

    static MapData.Pin pin(String id, int number, String label, Service service, Point at) {
        var sector = service.organisation().sector();
        return new MapData.Pin(id, number, label, at.longitude(), at.latitude(), sector == null ? "" : sector.name());
    }

    /** Nothing while the graph is away: pins still stand around where somebody is. */
    static List<MapData.Shape> ground(List<MapData.Pin> pins, MapData.@Nullable Near near, Places places) {
        var seen = Stream.concat(
                pins.stream().map(pin -> new Point(pin.latitude(), pin.longitude())),
                Stream.ofNullable(near).flatMap(ResultsMap::reach));
        try {
            return MapGround.around(seen.toList(), places);
        } catch (DataAccessException | TransactionException e) {
            log.warn("The map has no ground", e);
            return List.of();
        }
    }

    private static Stream<Point> reach(MapData.Near near) {
        var miles = near.miles();
        var up = miles == null ? 0 : miles / MILES_A_DEGREE;
        return Stream.of(-up, up)
                .map(offset -> new Point(Math.clamp(near.latitude() + offset, -90, 90), near.longitude()));
    }

    private static List<MapData.Pin> pins(Found found) {
        var pins = new ArrayList<MapData.Pin>();
        for (var i = 0; i < found.hits().size(); i++) {
            var number = i + 1;
            var service = found.hits().get(i).service();
            Nearest.onMap(service, found.where().point())
                    .map(Venue::point)
                    .map(Objects::requireNonNull)
                    .ifPresent(point -> pins.add(pin(service.id().toString(), number, service.name(), service, point)));
        }
        return pins;
    }

    private static String caption(Found found, int placed) {
        var shown = found.hits().size();
        if (placed == shown) {
            return found.hasMore() ? "These " + shown + " all have a place to go" : "All have a place to go";
        }
        return (found.hasMore() ? placed + " of these " + shown : placed + " of " + shown)
                + (placed == 1 ? " has" : " have") + " a place to go; the rest come to you, ring or are online";
    }
}
