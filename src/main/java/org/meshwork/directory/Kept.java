package org.meshwork.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import tools.jackson.databind.json.JsonMapper;

/** Records without an identity of their own, kept as JSON in one text property of the node that they belong to. */
final class Kept {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    always -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    String.class, text -> text.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Kept() {}

    /** Null where nothing is known, which takes the property away. */
    static <T> @Nullable String text(T value, T none) {
        return value.equals(none) ? null : MAPPER.writeValueAsString(value);
    }

    static <T> T read(MapAccessor row, String property, Class<T> type, T none) {
        var value = row.get(property);
        return value.isNull() ? none : MAPPER.readValue(value.asString(), type);
    }
}
