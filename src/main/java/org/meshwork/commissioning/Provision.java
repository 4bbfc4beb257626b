package org.meshwork.commissioning;

import static java.util.stream.Collectors.toMap;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Set;
import org.meshwork.directory.Catchment;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Eligibility;
import org.meshwork.directory.Home;
import org.meshwork.directory.Joining;
import org.meshwork.directory.Service;
import org.meshwork.graph.CypherFile;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.Point;
import org.meshwork.shared.ServiceId;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What the directory offers today, and the areas that it could be offered to. */
@Component
class Provision {

    private final Neo4jClient graph;
    private final Directory directory;
    private final Places places;

    /** Given up when memory is short. */
    private volatile SoftReference<Kept> kept = new SoftReference<>(null);

    Provision(Neo4jClient graph, Directory directory, Places places) {
        this.graph = graph;
        this.directory = directory;
        this.places = places;
    }

    /** @param version of the directory that it was read from */
    private record Kept(long version, List<Provided> services) {}

    private record Row(Provided service, boolean isLimited) {}

    /** Of any need; read again only where the directory has changed. */
    List<Provided> all() {
        var version = directory.version();
        var before = kept.get();
        if (before != null && before.version() == version) {
            return before.services();
        }
        var now = read();
        kept = new SoftReference<>(new Kept(version, now));
        return now;
    }

    /** @param need code; nothing helps with one that there is not */
    List<Provided> of(String need) {
        return all().stream().filter(service -> service.needs().contains(need)).toList();
    }

    private List<Provided> read() {
        var rows = graph.query(CypherFile.beside(Provision.class, "services-for-needs"))
                .fetchAs(Row.class)
                .mappedBy((types, row) -> row(row))
                .all();
        var limited = rows.stream()
                .filter(Row::isLimited)
                .map(row -> row.service().id())
                .toList();
        var catchments = directory.services(limited).stream().collect(toMap(Service::id, Catchment::of));
        return rows.stream()
                .map(row -> row.service().within(catchments.get(row.service().id())))
                .toList();
    }

    /** The small areas of that area, by name; of one that is small, itself. */
    List<Area> smallAreas(Area of) {
        return places.areas(Area.Level.SMALL).stream()
                .filter(area -> places.isWithin(area, of))
                .toList();
    }

    Home home(Area area) {
        return Home.of(area.centre(), places.around(area));
    }

    private static Row row(MapAccessor row) {
        return new Row(
                new Provided(
                        ServiceId.parse(row.get("id").asString()).orElseThrow(),
                        row.get("name").asString(""),
                        Set.copyOf(row.get("needs").asList(Value::asString)),
                        row.get("points")
                                .asList(point -> new Point(
                                        point.get(0).asDouble(), point.get(1).asDouble())),
                        new Eligibility(
                                row.get("minimumAge").isNull()
                                        ? null
                                        : row.get("minimumAge").asInt(),
                                row.get("maximumAge").isNull()
                                        ? null
                                        : row.get("maximumAge").asInt(),
                                List.of()),
                        row.get("joining").asList(joining -> Joining.valueOf(joining.asString())),
                        null),
                row.get("isLimited").asBoolean());
    }
}
