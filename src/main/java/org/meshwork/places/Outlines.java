package org.meshwork.places;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.meshwork.shared.Point;

/** The outlines of many areas, to be asked which of them a point lies in without looking at each. */
public final class Outlines {

    private final STRtree boxes = new STRtree();

    private Outlines(Collection<Area> areas) {
        areas.forEach(area -> boxes.insert(box(area), area));
        // Left to the first question it would be built while others ask.
        boxes.build();
    }

    public static Outlines of(Collection<Area> areas) {
        return new Outlines(areas);
    }

    /** In no order; an area without an outline holds nothing. */
    public List<Area> around(Point point) {
        return near(point).filter(area -> point.isWithin(area.outline())).toList();
    }

    private Stream<Area> near(Point point) {
        List<?> near = boxes.query(new Envelope(new Coordinate(point.longitude(), point.latitude())));
        return near.stream().map(Area.class::cast);
    }

    private static Envelope box(Area area) {
        var box = new Envelope();
        area.outline().forEach(ring -> ring.forEach(at -> box.expandToInclude(at[0], at[1])));
        return box;
    }
}
