package org.meshwork.exchange.lists;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.tables.Condition;
import org.meshwork.exchange.tables.Template;

/** Makes a mapping of what stands in its file. */
final class MappingReader {

    private static final Set<String> UNKNOWN = Set.of("na", "n/a", "#n/a", "null", "none", "not known", "unknown", "-");
    private static final Set<String> SETTINGS = Set.of("feed", "licence", "columns", "unknown", "only", "one-of");
    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "other-name",
            "description",
            "types",
            "needs",
            "phone",
            "email",
            "website",
            "cost",
            "cost-detail",
            "joining",
            "join-detail",
            "delivery",
            "ages",
            "audiences",
            "languages",
            "status",
            "checked",
            "funded-by",
            "hours",
            "hours.monday",
            "hours.tuesday",
            "hours.wednesday",
            "hours.thursday",
            "hours.friday",
            "hours.saturday",
            "hours.sunday",
            "organisation",
            "organisation.id",
            "organisation.name",
            "organisation.sector",
            "organisation.description",
            "organisation.website",
            "organisation.email",
            "organisation.phone",
            "place.name",
            "place.address",
            "place.town",
            "place.postcode",
            "place.latitude",
            "place.longitude",
            "place.confidential",
            "serves.name",
            "serves.code");
    private static final Set<String> OPEN = Set.of("identifiers", "place.access");
    private static final Set<String> TABLE = Set.of("look", "values", "else");

    private final Map<String, Value> fields = new LinkedHashMap<>();

    private MappingReader() {}

    /** A mapping that cannot be understood. */
    private static final class Unclear extends RuntimeException {
        Unclear(String sentence) {
            super(sentence);
        }
    }

    static MappingSource read(String name, @Nullable Object yaml) {
        try {
            return new MappingReader().mapping(name, map("the mapping", yaml));
        } catch (Unclear e) {
            return new NoMapping("The mapping \"" + name + "\" cannot be used: " + e.getMessage());
        }
    }

    private Mapping mapping(String name, Map<String, Object> all) {
        all.forEach((key, value) -> {
            if (!SETTINGS.contains(key)) {
                field(key, value);
            }
        });
        if (!fields.containsKey("id") || !fields.containsKey("name")) {
            throw new Unclear("it must say what \"id\" and \"name\" are.");
        }
        var unknown = new TreeSet<>(UNKNOWN);
        texts("unknown", all.get("unknown")).forEach(text -> unknown.add(text.toLowerCase(Locale.ROOT)));
        return new Mapping(
                name,
                text(all.get("feed")),
                text(all.get("licence")),
                texts("columns", all.get("columns")),
                unknown,
                conditions(all.get("only")),
                oneOf(all.get("one-of")),
                Collections.unmodifiableMap(fields));
    }

    private void field(String path, @Nullable Object value) {
        var isOpen = OPEN.stream().anyMatch(open -> path.startsWith(open + "."));
        if (value instanceof Map<?, ?> map && !isOpen && !map.containsKey("look")) {
            map(path, map).forEach((key, inner) -> field(path + "." + key, inner));
            return;
        }
        if (!isOpen && !FIELDS.contains(path)) {
            throw new Unclear("\"" + path + "\" is not a field. The fields are: "
                    + String.join(", ", new TreeSet<>(FIELDS)) + ", identifiers.… and place.access.….");
        }
        fields.put(path, value(path, value));
    }

    private static Value value(String path, @Nullable Object value) {
        return switch (value) {
            case null -> new Value.Several(List.of());
            case List<?> list ->
                new Value.Several(list.stream().map(inner -> value(path, inner)).toList());
            case Map<?, ?> map -> table(path, map(path, map));
            default -> new Value.Text(Template.of(value.toString()));
        };
    }

    private static Value table(String path, Map<String, Object> map) {
        if (!TABLE.containsAll(map.keySet()) || !map.containsKey("values")) {
            throw new Unclear(
                    "the table of \"" + path + "\" needs \"look\" and \"values\", may have \"else\", and no more.");
        }
        var values = new LinkedHashMap<String, List<String>>();
        map(path, map.get("values")).forEach((text, result) -> values.put(text, texts(path, result)));
        return Value.Table.of(text(map.get("look")), values, texts(path, map.get("else")), map.containsKey("else"));
    }

    private static Map<String, Condition> conditions(@Nullable Object only) {
        var conditions = new LinkedHashMap<String, Condition>();
        if (only != null) {
            map("only", only).forEach((column, texts) -> conditions.put(column, Condition.of(texts("only", texts))));
        }
        return conditions;
    }

    private static Mapping.@Nullable OneOf oneOf(@Nullable Object said) {
        if (said == null) {
            return null;
        }
        var map = map("one-of", said);
        var same = text(map.get("same"));
        if (same.isEmpty() || !Set.of("same", "latest").containsAll(map.keySet())) {
            throw new Unclear("\"one-of\" needs \"same\", may have \"latest\", and no more.");
        }
        return new Mapping.OneOf(Template.of(same), text(map.get("latest")));
    }

    private static Map<String, Object> map(String path, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Unclear("\"" + path + "\" must be a list of names, each with its value.");
        }
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, inner) -> copy.put(String.valueOf(key), Objects.requireNonNullElse(inner, "")));
        return copy;
    }

    private static List<String> texts(String path, @Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(MappingReader::text).toList();
            case Map<?, ?> map -> throw new Unclear("\"" + path + "\" must be a text or a list of texts.");
            default -> value.toString().isEmpty() ? List.of() : List.of(value.toString());
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
