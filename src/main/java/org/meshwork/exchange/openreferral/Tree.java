package org.meshwork.exchange.openreferral;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves things about in a JSON tree. */
final class Tree {

    private Tree() {}

    /** Does nothing where there is none of the old name, or something of the new. */
    static void rename(JsonNode holder, String from, String to) {
        if (holder instanceof ObjectNode object && object.has(from) && isBlank(object.path(to))) {
            object.set(to, object.remove(from));
        }
    }

    /** Does nothing where there is no value, or something in the field already. */
    static void fill(ObjectNode holder, String field, JsonNode value) {
        if (isBlank(holder.path(field)) && !isBlank(value)) {
            holder.set(field, value);
        }
    }

    /** The objects in an array, or one that stands alone. */
    static Stream<ObjectNode> objects(JsonNode holder, String field) {
        var value = holder.path(field);
        return Stream.concat(Stream.of(value), value.valueStream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .limit(value.isObject() ? 1 : Long.MAX_VALUE);
    }

    /** The array of that name; where something else stands there, an array of it. */
    static ArrayNode array(ObjectNode holder, String field) {
        var value = holder.path(field);
        if (value instanceof ArrayNode array) {
            return array;
        }
        var array = holder.putArray(field);
        if (!isBlank(value)) {
            array.add(value);
        }
        return array;
    }

    static boolean isBlank(JsonNode value) {
        return value.isNull()
                || value.isMissingNode()
                || (value.isContainer() && value.isEmpty())
                || (value.isString() && value.asString().isBlank());
    }
}
