package org.meshwork.exchange.openreferral;

import java.util.List;
import org.meshwork.exchange.ImportReport.Kind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON in tests; single quotes stand for double ones. */
final class Parts {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Parts() {}

    static ObjectNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"')).asObject();
    }

    static Part of(String text) {
        return new Part(json(text), "", new Remarks());
    }

    static List<String> remarks(Part part, Kind kind) {
        return remarks(part.remarks(), kind);
    }

    static List<String> remarks(Remarks remarks, Kind kind) {
        return remarks.list().stream()
                .filter(remark -> remark.kind() == kind)
                .map(remark -> remark.field() + ": " + remark.sentence())
                .toList();
    }
}
