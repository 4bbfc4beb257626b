package org.meshwork.directory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A whole service as one JSON text, for the time that it waits, and for changing one field by its name. */
final class ServiceText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ServiceText() {}

    static String of(Service service) {
        return MAPPER.writeValueAsString(service);
    }

    static Service read(String text) {
        return MAPPER.readValue(text, Service.class);
    }

    static ObjectNode tree(Service service) {
        return MAPPER.valueToTree(service);
    }

    static Service read(ObjectNode tree) {
        return MAPPER.treeToValue(tree, Service.class);
    }

    static JsonNode node(Object part) {
        return MAPPER.valueToTree(part);
    }
}
