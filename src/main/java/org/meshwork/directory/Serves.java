package org.meshwork.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.places.Area;
import org.meshwork.shared.Point;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a service says that it is for people who live somewhere. That is another thing than how far away it is: one next
 * door may be for another borough, and one that is far may come to you.
 *
 * @param here null where it does not say, or where nobody knows the areas that it names
 * @param area the one that somebody lives in; where it serves others, all that it names; empty where it does not say
 */
public record Serves(@Nullable Boolean here, String area) {

    public static final Serves NOT_SAID = new Serves(null, "");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern WKT = Pattern.compile("(?i)(SRID=\\d+;\\s*)?(MULTI)?POLYGON\\s*Z?\\s*\\(");
    private static final String WKT_POINT = "-?\\d+(?:\\.\\d+)?(?:\\s+-?\\d+(?:\\.\\d+)?){1,3}+";
    private static final Pattern WKT_RING =
            Pattern.compile("\\(\\s*(" + WKT_POINT + "(?:\\s*,\\s*" + WKT_POINT + ")*+)\\s*\\)");

    /**
     * @param home where somebody lives
     * @param around the areas that this lies in, smallest first
     */
    public static Serves of(Service service, Point home, List<Area> around) {
        var served = service.particulars().areas();
        if (served.isEmpty()) {
            return NOT_SAID;
        }
        for (var area : served) {
            var name = holding(area, home, around);
            if (name.isPresent()) {
                return new Serves(true, name.get());
            }
        }
        // Where no area is known around somebody, a name proves nothing; an outline does.
        return around.isEmpty() && served.stream().anyMatch(area -> rings(area).isEmpty())
                ? NOT_SAID
                : new Serves(
                        false,
                        String.join(
                                ", ",
                                served.stream()
                                        .map(ServiceArea::name)
                                        .filter(name -> !name.isBlank())
                                        .toList()));
    }

    private static Optional<String> holding(ServiceArea served, Point home, List<Area> around) {
        for (var area : around) {
            if (isNamed(served, area)) {
                return Optional.of(area.name());
            }
        }
        return home.isWithin(rings(served)) ? Optional.of(served.name()) : Optional.empty();
    }

    private static boolean isNamed(ServiceArea served, Area area) {
        return plain(served.name()).equals(plain(area.name()))
                || served.uri().equalsIgnoreCase(area.code())
                || served.uri()
                        .toUpperCase(Locale.ROOT)
                        .endsWith('/' + area.code().toUpperCase(Locale.ROOT));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("^(the )?(london )?(borough|city|county|district|town) of | (ward|borough|council)$", "");
    }

    /** Of its shape, where that is GeoJSON or WKT; none where it has none that can be read. */
    private static List<List<double[]>> rings(ServiceArea area) {
        var extent = area.extent().strip();
        if (WKT.matcher(extent).lookingAt()) {
            return WKT_RING.matcher(extent)
                    .results()
                    .map(ring -> wktRing(ring.group(1)))
                    .toList();
        }
        if (!extent.startsWith("{")) {
            return List.of();
        }
        try {
            var rings = new ArrayList<List<double[]>>();
            collect(JSON.readTree(extent), rings);
            return rings;
        } catch (JacksonException e) {
            return List.of();
        }
    }

    /** "-0.6 53.5, -0.5 53.5 …": longitude first, as in GeoJSON; a height is passed over. */
    private static List<double[]> wktRing(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .map(at -> Stream.of(at.split("\\s+"))
                        .limit(2)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }

    private static void collect(JsonNode shape, List<List<double[]>> rings) {
        switch (shape.path("type").asString("")) {
            case "Feature" -> collect(shape.path("geometry"), rings);
            case "FeatureCollection" -> shape.path("features").forEach(feature -> collect(feature, rings));
            case "Polygon" -> shape.path("coordinates").forEach(ring -> rings.add(ring(ring)));
            case "MultiPolygon" ->
                shape.path("coordinates").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
            default -> {}
        }
    }

    private static List<double[]> ring(JsonNode ring) {
        return ring.valueStream()
                .map(at -> new double[] {
                    at.path(0).asDouble(Double.NaN), at.path(1).asDouble(Double.NaN)
                })
                .toList();
    }
}
