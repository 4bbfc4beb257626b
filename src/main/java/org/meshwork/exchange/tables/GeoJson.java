package org.meshwork.exchange.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A GeoJSON file with a list of features. What they have as properties are the columns.
 *
 * @param oversized positions, from 0, of features that are too large
 */
record GeoJson(Path file, Encoding encoding, Columns columns, int rows, BitSet oversized, List<String> notes)
        implements Table {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST_COLUMNS = 2_000;
    private static final Set<String> DEGREES = Set.of("CRS84", "EPSG::4326", "EPSG:4326", "EPSG::4258");

    static TableSource open(Path file, String name, Encoding encoding, int largest) throws IOException {
        try (var in = encoding.reader(file);
                var json = MAPPER.createParser(in)) {
            return survey(file, name, encoding, largest, json);
        } catch (UnexpectedEndOfInputException e) {
            return new NoTable(name + " stops in the middle, so nothing was taken. Fetch it again, then import it.");
        } catch (JacksonException e) {
            return new NoTable(name + " is not JSON (line " + e.getLocation().getLineNr()
                    + " cannot be read), so nothing was taken. Give a CSV or a GeoJSON file.");
        }
    }

    private static TableSource survey(Path file, String name, Encoding encoding, int largest, JsonParser json) {
        var columns = new LinkedHashSet<String>();
        var oversized = new BitSet();
        var notes = new ArrayList<String>();
        if (!encoding.note().isEmpty()) {
            notes.add(encoding.note());
        }
        var rows = -1;
        json.nextToken();
        for (var field = json.nextName(); field != null; field = json.nextName()) {
            var value = json.nextToken();
            if (field.equals("features") && value == JsonToken.START_ARRAY && rows < 0) {
                rows = features(json, largest, columns, oversized);
            } else if (field.equals("crs")) {
                crs(MAPPER.readTree(json), notes);
            } else {
                json.skipChildren();
            }
        }
        if (rows < 0) {
            return new NoTable(
                    name + " is JSON, but has no list of features. Give a CSV or a GeoJSON file with features.");
        }
        return new GeoJson(file, encoding, new Columns(List.copyOf(columns)), rows, oversized, notes);
    }

    private static int features(JsonParser json, int largest, Set<String> columns, BitSet oversized) {
        var rows = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var start = json.currentLocation().getCharOffset();
            if (json.currentToken() == JsonToken.START_OBJECT) {
                for (var field = json.nextName(); field != null; field = json.nextName()) {
                    var value = json.nextToken();
                    if (field.equals("properties") && value == JsonToken.START_OBJECT) {
                        properties(json, columns);
                    } else {
                        json.skipChildren();
                    }
                }
            } else {
                json.skipChildren();
            }
            oversized.set(rows, json.currentLocation().getCharOffset() - start > largest);
            rows++;
        }
        return rows;
    }

    private static void properties(JsonParser json, Set<String> columns) {
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            if (columns.size() < MOST_COLUMNS) {
                columns.add(name);
            }
            json.nextToken();
            json.skipChildren();
        }
    }

    private static void crs(JsonNode crs, List<String> notes) {
        var name = crs.path("properties").path("name").asString("");
        if (!name.isEmpty() && DEGREES.stream().noneMatch(name::endsWith)) {
            notes.add("Its points are in another system (" + name
                    + ") than degrees of longitude and latitude (WGS 84). Save it in WGS 84, or its points are lost.");
        }
    }

    @Override
    public void each(Consumer<Row> use) {
        try (var in = encoding.reader(file);
                var json = MAPPER.createParser(in)) {
            json.nextToken();
            for (var field = json.nextName(); !field.equals("features"); field = json.nextName()) {
                json.nextToken();
                json.skipChildren();
            }
            json.nextToken();
            for (var at = 0; at < rows; at++) {
                json.nextToken();
                use.accept(row(json, at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " again", e);
        }
    }

    private Row row(JsonParser json, int at) {
        if (oversized.get(at) || json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            var problem = oversized.get(at)
                    ? "It is larger than any row of a list needs to be."
                    : "It is not a feature (a JSON object).";
            return new Row(at + 1, columns, List.of(), MissingNode.getInstance(), problem, 0);
        }
        var start = json.currentLocation().getCharOffset();
        var feature = MAPPER.readTree(json);
        var properties = feature.path("properties");
        var cells = columns.names().stream()
                .map(name -> text(properties.path(name)))
                .toList();
        var bytes = json.currentLocation().getCharOffset() - start;
        return new Row(at + 1, columns, cells, feature.path("geometry"), "", bytes);
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
