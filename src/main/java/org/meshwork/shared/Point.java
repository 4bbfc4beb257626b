package org.meshwork.shared;

import java.util.List;

/**
 * A place on the earth, WGS 84.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record Point(double latitude, double longitude) {

    /** The mean one, rounded as the haversine formula is usually given. */
    public static final double EARTH_RADIUS_METRES = 6_371_000;

    private static final double METRES_A_MILE = 1609.344;

    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the earth: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in metres by the haversine formula, on a sphere of radius 6,371 km. */
    public double metresTo(Point other) {
        var dLat = Math.toRadians(other.latitude - latitude);
        var dLon = Math.toRadians(other.longitude - longitude);
        var a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /**
     * The same place on a ball of radius 1: x, y, z from its middle. The straight line between two such places puts them in the
     * same order as the way over ground, and costs three products.
     */
    public double[] onUnitSphere() {
        var north = Math.toRadians(latitude);
        var east = Math.toRadians(longitude);
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }

    /** As {@link #metresTo}, in statute miles. */
    public double milesTo(Point other) {
        return metresTo(other) / METRES_A_MILE;
    }

    /** Whether it is at most so far, quickly where it lies far to the north or south. */
    public boolean isWithinMiles(Point other, double miles) {
        var northward = Math.toRadians(Math.abs(other.latitude - latitude)) * EARTH_RADIUS_METRES / METRES_A_MILE;
        return northward <= miles + 0.001 && milesTo(other) <= miles;
    }

    /**
     * Whether it lies within an outline. A point on its very edge may lie on either side.
     *
     * @param rings of [longitude, latitude] pairs, RFC 7946 order; what lies in an even number of rings lies in a hole
     */
    public boolean isWithin(List<List<double[]>> rings) {
        var within = false;
        for (var ring : rings) {
            for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
                within ^= crosses(ring.get(before), ring.get(i));
            }
        }
        return within;
    }

    /** Whether the way due east from here crosses this edge. */
    private boolean crosses(double[] from, double[] to) {
        return from[1] > latitude != to[1] > latitude
                && longitude < from[0] + (latitude - from[1]) / (to[1] - from[1]) * (to[0] - from[0]);
    }
}
