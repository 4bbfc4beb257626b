package org.meshwork.exchange.published;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.meshwork.SharedData;
import tools.jackson.databind.JsonNode;

/** The compiled schemas of HSDS-UK 3.0, formats asserted. */
record Conformance(Schema schema) {

    /** The validator takes only domains in use; addresses under those that are reserved for examples are as valid. */
    private static final Pattern RESERVED = Pattern.compile("(@[A-Za-z0-9.-]+)\\.(example|invalid)\\b");

    private static final String FOLDER = "openreferral/hsds-uk-3.0/schema/compiled/";

    /** @param name such as {@code service}; those of lists describe one item */
    static Conformance with(String name) {
        try {
            var text = Files.readString(SharedData.file(FOLDER + name + ".json"));
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            return new Conformance(registry.getSchema(text, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with it; empty where nothing is. */
    List<String> errors(JsonNode record) {
        return schema
                .validate(
                        RESERVED.matcher(record.toString()).replaceAll("$1.org"),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
