package org.meshwork.ui.hotspots;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.Indicator;
import org.meshwork.places.Area;
import org.meshwork.shared.Vocabulary;

/**
 * All that the page's address says. What it does not know it takes for not said.
 *
 * @param condition code, or null for everybody
 * @param area code of the selected area, or null
 */
record Address(
        Indicator indicator,
        @Nullable String condition,
        Area.Level level,
        @Nullable String area) {

    private static final Indicator FIRST = new Indicator.HandoverCoverage();

    static Address from(QueryParameters said) {
        return new Address(
                said.getSingleParameter("show").flatMap(Indicator::called).orElse(FIRST),
                said.getSingleParameter("condition")
                        .filter(code -> Vocabulary.shipped().condition(code).isPresent())
                        .orElse(null),
                said.getSingleParameter("level").flatMap(Address::level).orElse(Area.Level.SMALL),
                said.getSingleParameter("area").orElse(null));
    }

    /** What differs from where one comes in is said, and nothing else. */
    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        if (!indicator.equals(FIRST)) {
            said.put("show", indicator.key());
        }
        if (condition != null) {
            said.put("condition", condition);
        }
        if (level != Area.Level.SMALL) {
            said.put("level", key(level));
        }
        if (area != null) {
            said.put("area", area);
        }
        return QueryParameters.simple(said);
    }

    Address showing(Indicator other) {
        return new Address(other, condition, level, area);
    }

    Address among(@Nullable String other) {
        return new Address(indicator, other, level, area);
    }

    /** An area of the one level is none of the other. */
    Address by(Area.Level other) {
        return new Address(indicator, condition, other, null);
    }

    Address at(@Nullable String other) {
        return new Address(indicator, condition, level, other);
    }

    static String key(Area.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Area.Level> level(String key) {
        return switch (key) {
            case "small" -> Optional.of(Area.Level.SMALL);
            case "ward" -> Optional.of(Area.Level.WARD);
            default -> Optional.empty();
        };
    }
}
