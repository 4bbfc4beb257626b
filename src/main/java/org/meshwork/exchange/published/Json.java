package org.meshwork.exchange.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One object being written; what is not known is left out. */
record Json(ObjectNode node) {

    static final JsonMapper MAPPER = new JsonMapper();

    static Json object() {
        return new Json(MAPPER.createObjectNode());
    }

    Json text(String field, String value) {
        if (!value.isBlank()) {
            node.put(field, value);
        }
        return this;
    }

    /** Also where it is empty, since the standard requires it. */
    Json required(String field, String value) {
        node.put(field, value);
        return this;
    }

    Json id(String field, UUID id) {
        node.put(field, id.toString());
        return this;
    }

    Json number(String field, @Nullable Integer value) {
        if (value != null) {
            node.put(field, value);
        }
        return this;
    }

    Json day(String field, @Nullable LocalDate day) {
        return text(field, day == null ? "" : day.toString());
    }

    /** A web address, completed; left out where it is none. */
    Json web(String field, String address) {
        var whole = address.isBlank() || address.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? address : "https://" + address;
        try {
            var uri = new URI(whole);
            return uri.isAbsolute() ? text(field, uri.toASCIIString()) : this;
        } catch (URISyntaxException e) {
            return this;
        }
    }

    Json object(String field, Json value) {
        node.set(field, value.node);
        return this;
    }

    Json list(String field, List<Json> values) {
        if (!values.isEmpty()) {
            var array = node.putArray(field);
            values.forEach(value -> array.add(value.node));
        }
        return this;
    }

    /**
     * Parts without an id of their own get one made of their kind, their holder and what they say, so that it stays as long
     * as they do.
     */
    static <T> List<Json> parts(UUID holder, String kind, List<T> values, Function<T, Json> form) {
        Set<UUID> taken = new HashSet<>();
        return values.stream()
                .map(form)
                .map(part -> {
                    var name = kind + '\n' + holder + '\n' + part.node;
                    var id = named(name);
                    for (var again = 1; !taken.add(id); again++) {
                        id = named(name + '\n' + again);
                    }
                    var whole = object().id("id", id);
                    whole.node.setAll(part.node);
                    return whole;
                })
                .toList();
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
