package org.meshwork.exchange.maps;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.tables.Condition;
import org.meshwork.exchange.tables.SettingsText;
import org.meshwork.exchange.tables.Template;
import org.meshwork.places.Area.Level;
import org.yaml.snakeyaml.error.YAMLException;

/** Finds and reads layouts. */
final class LayoutFile {

    private static final Template BLANK = Template.of("");

    private LayoutFile() {}

    /** A layout that cannot be used; the message is for people. */
    static final class Unclear extends RuntimeException {
        Unclear(String sentence) {
            super(sentence);
        }
    }

    /**
     * @param nameOrFile the name of one that comes with Meshwork, or a file
     * @throws Unclear where there is none, or it cannot be used
     */
    static Layout read(String nameOrFile) {
        var text = text(nameOrFile.strip());
        try {
            return layout(nameOrFile.strip(), map("the layout", SettingsText.of(text)));
        } catch (YAMLException e) {
            throw new Unclear("The layout \"" + nameOrFile + "\" is not YAML.");
        }
    }

    private static String text(String nameOrFile) {
        try (var in = LayoutFile.class.getResourceAsStream("/graph-seed/layouts/" + nameOrFile + ".yaml")) {
            if (in != null && nameOrFile.matches("[a-z0-9-]+")) {
                return new String(in.readAllBytes(), UTF_8);
            }
            return Files.readString(Path.of(nameOrFile));
        } catch (IOException | InvalidPathException e) {
            throw new Unclear("There is no layout \"" + nameOrFile
                    + "\": neither one that comes with Meshwork (trafford, ons) nor a file that can be read.");
        }
    }

    private static Layout layout(String name, Map<String, @Nullable Object> all) {
        onlyKeys("the layout", all, Set.of("areas", "postcodes", "figures"));
        return new Layout(
                name,
                maps("areas", all.get("areas")).map(LayoutFile::layer).toList(),
                all.get("postcodes") == null ? null : postcodes(map("postcodes", all.get("postcodes"))),
                maps("figures", all.get("figures")).map(LayoutFile::figures).toList());
    }

    private static Layout.Layer layer(Map<String, @Nullable Object> map) {
        onlyKeys("areas", map, Set.of("level", "file", "code", "name"));
        return new Layout.Layer(
                level(needed(map, "level")),
                needed(map, "file"),
                Template.of(needed(map, "code")),
                Template.of(needed(map, "name")));
    }

    private static Layout.PostcodeTable postcodes(Map<String, @Nullable Object> map) {
        onlyKeys("postcodes", map, Set.of("file", "postcode", "latitude", "longitude", "ended", "areas", "names"));
        return new Layout.PostcodeTable(
                needed(map, "file"),
                Template.of(needed(map, "postcode")),
                Template.of(needed(map, "latitude")),
                Template.of(needed(map, "longitude")),
                template(map, "ended"),
                byLevel(map.get("areas")),
                byLevel(map.get("names")));
    }

    private static Layout.FigureTable figures(Map<String, @Nullable Object> map) {
        onlyKeys("figures", map, Set.of("file", "area", "only", "figures", "upwards", "period", "source"));
        var only = new LinkedHashMap<String, Condition>();
        map("only", map.get("only")).forEach((column, texts) -> only.put(column, Condition.of(texts(texts))));
        var figures = new LinkedHashMap<String, Template>();
        map("figures", map.get("figures")).forEach((measure, text) -> figures.put(measure, Template.of(text(text))));
        return new Layout.FigureTable(
                needed(map, "file"),
                Template.of(needed(map, "area")),
                only,
                figures,
                upwards(text(map.get("upwards"))),
                template(map, "period"),
                text(map.get("source")));
    }

    private static Map<Level, Template> byLevel(@Nullable Object value) {
        var templates = new EnumMap<Level, Template>(Level.class);
        map("areas", value).forEach((level, text) -> templates.put(level(level), Template.of(text(text))));
        return templates;
    }

    private static Level level(String text) {
        return Stream.of(Level.values())
                .filter(level -> level.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Unclear("\"" + text
                        + "\" is not a level. The levels are: small, neighbourhood, ward, locality, borough."));
    }

    private static Layout.Upwards upwards(String text) {
        return Stream.of(Layout.Upwards.values())
                .filter(one -> one.name().equals(text.isEmpty() ? "SUM" : text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Unclear("\"upwards\" is sum, mean or none, not \"" + text + "\"."));
    }

    private static void onlyKeys(String what, Map<String, @Nullable Object> map, Set<String> known) {
        map.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new Unclear("\"" + key + "\" is not known in " + what + " of a layout; these are: "
                    + String.join(", ", known.stream().sorted().toList()) + ".");
        });
    }

    private static Stream<Map<String, @Nullable Object>> maps(String what, @Nullable Object value) {
        return value instanceof Collection<?> list ? list.stream().map(one -> map(what, one)) : Stream.empty();
    }

    private static Map<String, @Nullable Object> map(String what, @Nullable Object value) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> copy.put(String.valueOf(key), inner));
        } else if (value != null && !value.toString().isEmpty()) {
            throw new Unclear("\"" + what + "\" must be a list of names, each with its value.");
        }
        return copy;
    }

    private static String needed(Map<String, @Nullable Object> map, String key) {
        var text = text(map.get(key));
        if (text.isEmpty()) {
            throw new Unclear("a part of the layout does not say its \"" + key + "\".");
        }
        return text;
    }

    private static Template template(Map<String, @Nullable Object> map, String key) {
        var text = text(map.get(key));
        return text.isEmpty() ? BLANK : Template.of(text);
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof Collection<?> list
                ? new ArrayList<>(list.stream().map(String::valueOf).toList())
                : List.of(text(value));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
