package org.meshwork.exchange.maps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.meshwork.exchange.tables.Cells;
import org.meshwork.exchange.tables.Row;
import org.meshwork.exchange.tables.Shapes;
import org.meshwork.exchange.tables.Table;
import org.meshwork.places.Area.Level;

/** The areas of one level, as a layer draws them or a table names them. */
final class Drawn {

    private final Level level;
    private final Map<String, One> areas = new LinkedHashMap<>();
    private final Examples unnamed = new Examples("%s areas of a layer have no code and were left out");
    private final Examples shapeless = new Examples("%s areas have no outline that can be read, so no map shows them");

    Drawn(Level level) {
        this.level = level;
    }

    /** @param outline as it came; null where there is none */
    record One(String code, String name, @Nullable Geometry outline) {}

    static Drawn of(Layout.Layer layer, Table table) {
        var drawn = new Drawn(layer.level());
        table.each(row -> drawn.see(row, layer));
        return drawn;
    }

    /** An area that no layer draws. */
    void name(String code, String name) {
        areas.putIfAbsent(code, new One(code, name.isEmpty() ? code : name, null));
    }

    boolean has(String code) {
        return areas.containsKey(code);
    }

    Level level() {
        return level;
    }

    List<One> all() {
        return new ArrayList<>(areas.values());
    }

    @Nullable
    One at(String code) {
        return areas.get(code);
    }

    Map<String, Geometry> outlines() {
        var outlines = new LinkedHashMap<String, Geometry>();
        areas.forEach((code, area) -> {
            if (area.outline() != null) {
                outlines.put(code, area.outline());
            }
        });
        return outlines;
    }

    List<String> notes() {
        var notes = new ArrayList<>(unnamed.sentences());
        notes.addAll(shapeless.sentences());
        return notes;
    }

    private void see(Row row, Layout.Layer layer) {
        Cells cells = row::cell;
        var code = layer.code().fill(cells);
        if (code.isEmpty()) {
            unnamed.add("number " + row.number());
            return;
        }
        var outline = Shapes.of(row.geometry()).filter(shape -> shape.getArea() > 0);
        if (outline.isEmpty()) {
            shapeless.add(code);
        }
        var name = layer.called().fill(cells);
        areas.putIfAbsent(code, new One(code, name.isEmpty() ? code : name, outline.orElse(null)));
    }
}
