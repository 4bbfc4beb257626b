package org.meshwork.exchange.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which areas share a border: not only a corner. Layers are generalised, so that what is one border on the ground may be two
 * lines a few metres apart.
 */
final class Neighbours {

    /** Metres that two lines of one border may be apart. */
    private static final double APART = 15;
    /** Metres that a border is long at least. Two areas that meet in a corner run beside each other for about twice {@link #APART}. */
    private static final double SHORTEST = 50;

    private Neighbours() {}

    /** Codes of the neighbours of each, both ways. */
    static Map<String, List<String>> of(Map<String, Geometry> areas) {
        var found = new TreeMap<String, TreeSet<String>>();
        var tree = new STRtree();
        areas.forEach((code, outline) -> {
            found.computeIfAbsent(code, any -> new TreeSet<>());
            var side = new Side(code, metres(outline));
            tree.insert(side.metres.getEnvelopeInternal(), side);
        });
        areas.forEach((code, outline) -> {
            var metres = metres(outline);
            var near = metres.buffer(APART);
            for (var other : tree.query(near.getEnvelopeInternal())) {
                var side = (Side) other;
                if (side.code.compareTo(code) > 0 && sharesBorder(near, side)) {
                    found.computeIfAbsent(code, any -> new TreeSet<>()).add(side.code);
                    found.computeIfAbsent(side.code, any -> new TreeSet<>()).add(code);
                }
            }
        });
        var neighbours = new TreeMap<String, List<String>>();
        found.forEach((code, others) -> neighbours.put(code, new ArrayList<>(others)));
        return neighbours;
    }

    private record Side(String code, Geometry metres) {}

    private static boolean sharesBorder(Geometry near, Side other) {
        return near.intersects(other.metres)
                && near.intersection(other.metres.getBoundary()).getLength() >= SHORTEST;
    }

    /** One scale for all of Britain would be wrong by a third; each pair is near enough to share its latitude. */
    private static Geometry metres(Geometry degrees) {
        var latitude =
                Math.toRadians(Math.rint(degrees.getEnvelopeInternal().centre().getY()));
        return AffineTransformation.scaleInstance(Outline.METRES_A_DEGREE * Math.cos(latitude), Outline.METRES_A_DEGREE)
                .transform(degrees);
    }
}
