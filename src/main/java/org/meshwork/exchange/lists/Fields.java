package org.meshwork.exchange.lists;

import static org.meshwork.exchange.openreferral.Remarks.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.exchange.tables.Cells;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one row. */
final class Fields {

    private final Mapping mapping;
    private final Cells cells;
    private final Remarks remarks;

    Fields(Mapping mapping, Cells cells, Remarks remarks) {
        this.mapping = mapping;
        this.cells = cells;
        this.remarks = remarks;
    }

    Remarks remarks() {
        return remarks;
    }

    String text(String field) {
        return String.join(", ", all(field));
    }

    List<String> all(String field) {
        return mapping.field(field)
                .of(
                        cells,
                        unknown -> remarks.warned(
                                String.join(", ", mapping.field(field).columns()),
                                "The mapping does not say what " + quoted(unknown) + " is; " + field + " not known."));
    }

    /** Those of an open group that the mapping has: place.access.… */
    List<String> below(String group) {
        return mapping.fields().keySet().stream()
                .filter(path -> path.startsWith(group + "."))
                .sorted()
                .toList();
    }

    boolean isTrue(String field) {
        var text = text(field).toLowerCase(Locale.ROOT);
        return Set.of("yes", "y", "true", "1").contains(text);
    }

    void into(ObjectNode holder, String name, String field) {
        var text = text(field);
        if (!text.isEmpty()) {
            holder.put(name, text);
        }
    }
}
