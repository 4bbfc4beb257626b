package org.meshwork.exchange.maps;

import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.meshwork.places.Area.Level;

/** Which areas of a layer lie on top of each other: no place is in two areas of one level, so something is wrong there. */
final class Overlaps {

    /** Of the smaller of two areas: lines of a generalised layer may cross a little. */
    private static final double SHARE = 0.05;

    private Overlaps() {}

    private record One(String code, Geometry outline) {}

    /** Told of each pair. */
    static Examples of(Level level, Map<String, Geometry> outlines) {
        var found =
                new Examples("%s pairs of areas of the level \"" + level.name().toLowerCase(Locale.UK)
                        + "\" lie on top of each other: keep in the layer the areas of one year and one kind only");
        var tree = new STRtree();
        outlines.forEach((code, outline) -> tree.insert(outline.getEnvelopeInternal(), new One(code, outline)));
        outlines.forEach((code, outline) -> {
            for (var other : tree.query(outline.getEnvelopeInternal())) {
                var one = (One) other;
                if (one.code.compareTo(code) > 0 && areOnTop(outline, one.outline)) {
                    found.add(code + " and " + one.code);
                }
            }
        });
        return found;
    }

    private static boolean areOnTop(Geometry one, Geometry other) {
        return one.intersects(other)
                && OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea()
                        > SHARE * Math.min(one.getArea(), other.getArea());
    }
}
