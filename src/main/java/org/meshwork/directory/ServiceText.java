package org.meshwork.directory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whole services as JSON, for the time that they wait, and for changing one field by its name. */
final class ServiceText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Waiting>> ROWS = new TypeReference<>() {};

    private ServiceText() {}

    /** What waits, packed: a fifth of its size or less. */
    static byte[] packed(List<Waiting> rows) {
        var fast = new Deflater(Deflater.BEST_SPEED);
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes, fast)) {
            MAPPER.writeValue(packing, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static List<Waiting> unpacked(byte[] bytes) {
        return MAPPER.readValue(new InflaterInputStream(new ByteArrayInputStream(bytes)), ROWS);
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
