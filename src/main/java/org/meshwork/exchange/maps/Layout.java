package org.meshwork.exchange.maps;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meshwork.exchange.tables.Condition;
import org.meshwork.exchange.tables.Template;
import org.meshwork.places.Area.Level;

/**
 * Which file of a folder is what. Written in YAML; docs/mappings.md says how.
 *
 * @param name its file's, without the ending
 * @param layers boundaries
 * @param postcodes null where there are none
 */
public record Layout(
        String name, List<Layer> layers, @Nullable PostcodeTable postcodes, List<FigureTable> figures) {

    /** @param file a pattern below the folder, as {@code areas/lsoa*.geojson} */
    record Layer(Level level, String file, Template code, Template called) {}

    /**
     * @param ended when a postcode went out of use; blank for one that is in use
     * @param areas code of the area of each level
     * @param called name of the area of a level, where the table knows a better one than the layer
     */
    record PostcodeTable(
            String file,
            Template postcode,
            Template latitude,
            Template longitude,
            Template ended,
            Map<Level, Template> areas,
            Map<Level, Template> called) {}

    /**
     * Figures of areas. Several rows of one area are added up.
     *
     * @param only rows that count, by column
     * @param figures by measure
     */
    record FigureTable(
            String file,
            Template area,
            Map<String, Condition> only,
            Map<String, Template> figures,
            Upwards upwards,
            Template period,
            String source) {}

    /** How an area's figure comes from those of its parts. */
    enum Upwards {
        SUM,
        /** Weighted by population. */
        MEAN,
        NONE
    }
}
