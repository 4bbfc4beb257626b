package org.meshwork.exchange.lists;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meshwork.exchange.tables.Cells;
import org.meshwork.exchange.tables.Template;

/** What a mapping puts into a field: texts, out of a row or always the same. */
sealed interface Value {

    /** @param unknown is told each cell that a table of values does not have */
    List<String> of(Cells cells, Consumer<String> unknown);

    /** The columns that it reads. */
    Set<String> columns();

    record Text(Template template) implements Value {
        @Override
        public List<String> of(Cells cells, Consumer<String> unknown) {
            var text = template.fill(cells);
            return text.isEmpty() ? List.of() : List.of(text);
        }

        @Override
        public Set<String> columns() {
            return template.columns();
        }
    }

    record Several(List<Value> values) implements Value {
        @Override
        public List<String> of(Cells cells, Consumer<String> unknown) {
            return values.stream()
                    .flatMap(value -> value.of(cells, unknown).stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Set<String> columns() {
            return values.stream()
                    .flatMap(value -> value.columns().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /**
     * A table of values. Case does not matter; a star in what is looked up stands for anything; of several that fit the
     * first holds. A cell with upright bars in it is looked up part by part.
     *
     * @param otherwise what it is where the table does not have it; empty where that is worth a remark
     */
    record Table(Template look, Map<Pattern, List<String>> values, List<String> otherwise, boolean isComplete)
            implements Value {

        static Table of(String look, Map<String, List<String>> values, List<String> otherwise, boolean isComplete) {
            var patterns = new LinkedHashMap<Pattern, List<String>>();
            values.forEach((text, result) -> patterns.put(pattern(text), List.copyOf(result)));
            return new Table(Template.of(look), patterns, List.copyOf(otherwise), isComplete);
        }

        @Override
        public List<String> of(Cells cells, Consumer<String> unknown) {
            return Stream.of(look.fill(cells).split("\\|"))
                    .map(String::strip)
                    .flatMap(text -> found(text, unknown).stream())
                    .distinct()
                    .toList();
        }

        private Collection<String> found(String text, Consumer<String> unknown) {
            for (var entry : values.entrySet()) {
                if (entry.getKey().matcher(text).matches()) {
                    return entry.getValue();
                }
            }
            if (!isComplete && !text.isEmpty()) {
                unknown.accept(text);
            }
            return otherwise;
        }

        @Override
        public Set<String> columns() {
            return look.columns();
        }

        private static Pattern pattern(String text) {
            var parts = Stream.of(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
            return Pattern.compile(parts, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        }
    }
}
