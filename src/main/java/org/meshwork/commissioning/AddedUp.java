package org.meshwork.commissioning;

import org.meshwork.commissioning.Counted.Pool;
import org.neo4j.driver.types.MapAccessor;

/**
 * A row of {@code add-up.cypher}.
 *
 * @param group area and filter
 * @param name of the rule or seam; empty where the row counts everything
 * @param people with a web, a finding of the rule, or a handover across the seam
 */
record AddedUp(Group group, Kind kind, String name, int people, Pool pool) {

    enum Kind {
        ALL,
        RULE,
        SEAM
    }

    record Group(String area, Filter filter) {}

    static AddedUp from(MapAccessor row) {
        return new AddedUp(
                new Group(
                        row.get("area").asString(),
                        new Filter(
                                row.get("condition").asString(), row.get("age").asString())),
                Kind.valueOf(row.get("kind").asString()),
                row.get("name").asString(),
                row.get("people").asInt(),
                new Pool(
                        row.get("joined").asInt(),
                        row.get("torn").asInt(),
                        row.get("unknown").asInt(),
                        row.get("knowing").asInt(),
                        row.get("holding").asInt()));
    }
}
