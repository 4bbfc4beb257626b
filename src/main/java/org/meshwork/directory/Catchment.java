package org.meshwork.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom a service says it is for, by where they live; read once, for asking of many homes. */
public final class Catchment {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern WKT = Pattern.compile("(?i)(SRID=\\d+;\\s*)?(MULTI)?POLYGON\\s*Z?\\s*\\(");
    private static final String WKT_POINT = "-?\\d+(?:\\.\\d+)?(?:\\s+-?\\d+(?:\\.\\d+)?){1,3}+";
    private static final Pattern WKT_RING =
            Pattern.compile("\\(\\s*(" + WKT_POINT + "(?:\\s*,\\s*" + WKT_POINT + ")*+)\\s*\\)");

    private final List<Part> parts;

    private Catchment(List<Part> parts) {
        this.parts = parts;
    }

    /** @param plain its name without case, punctuation and words like "borough of" @param rings none where it has no shape that can be read */
    private record Part(ServiceArea area, String plain, List<List<double[]>> rings) {}

    public static Catchment of(Service service) {
        return new Catchment(service.particulars().areas().stream()
                .map(area -> new Part(area, Home.plain(area.name()), rings(area)))
                .toList());
    }

    public Serves at(Home home) {
        if (parts.isEmpty()) {
            return Serves.NOT_SAID;
        }
        for (var part : parts) {
            var name = holding(part, home);
            if (name.isPresent()) {
                return new Serves(true, name.get());
            }
        }
        // Where no area is known around somebody, a name proves nothing; an outline does.
        return home.around().isEmpty()
                        && parts.stream().anyMatch(part -> part.rings().isEmpty())
                ? Serves.NOT_SAID
                : new Serves(
                        false,
                        String.join(
                                ", ",
                                parts.stream()
                                        .map(part -> part.area().name())
                                        .filter(name -> !name.isBlank())
                                        .toList()));
    }

    private static Optional<String> holding(Part served, Home home) {
        for (var area : home.around()) {
            if (isNamed(served, area)) {
                return Optional.of(area.area().name());
            }
        }
        return home.point().isWithin(served.rings()) ? Optional.of(served.area().name()) : Optional.empty();
    }

    private static boolean isNamed(Part served, Home.Named area) {
        var code = area.area().code();
        var uri = served.area().uri();
        return served.plain().equals(area.plain())
                || uri.equalsIgnoreCase(code)
                || uri.toUpperCase(Locale.ROOT).endsWith('/' + code.toUpperCase(Locale.ROOT));
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
