package org.meshwork.ui.hotspots;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.commissioning.AgeGroup;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.places.Area;
import org.meshwork.shared.Vocabulary;

/**
 * All that the page's address says. What it does not know it takes for not said.
 *
 * @param condition code, or null for people with any or none
 * @param age null for people of any age
 * @param area code of the selected area, or null
 * @param month of the release, or null for the newest
 * @param near which areas count as near each other
 */
record Address(
        Indicator indicator,
        @Nullable String condition,
        @Nullable AgeGroup age,
        Area.Level level,
        @Nullable String area,
        @Nullable YearMonth month,
        Near near) {

    private static final Indicator FIRST = new Indicator.HandoverCoverage();
    static final Address NOTHING = new Address(FIRST, null, null, Area.Level.SMALL, null, null, Near.TOUCHING);

    static Address from(QueryParameters said) {
        return new Address(
                said.getSingleParameter("show").flatMap(Indicator::called).orElse(FIRST),
                said.getSingleParameter("condition")
                        .filter(code -> Vocabulary.shipped().condition(code).isPresent())
                        .orElse(null),
                said.getSingleParameter("age").flatMap(AgeGroup::called).orElse(null),
                said.getSingleParameter("level").flatMap(Address::level).orElse(Area.Level.SMALL),
                said.getSingleParameter("area").orElse(null),
                said.getSingleParameter("month").flatMap(Address::month).orElse(null),
                said.getSingleParameter("near").flatMap(Near::called).orElse(Near.TOUCHING));
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
        if (age != null) {
            said.put("age", age.key());
        }
        if (level != Area.Level.SMALL) {
            said.put("level", key(level));
        }
        if (area != null) {
            said.put("area", area);
        }
        if (month != null) {
            said.put("month", month.toString());
        }
        if (near != Near.TOUCHING) {
            said.put("near", near.key());
        }
        return QueryParameters.simple(said);
    }

    /** Where that page shows the same. */
    String on(String page) {
        var said = parameters().getQueryString();
        return said.isEmpty() ? page : page + '?' + said;
    }

    Hotspots.Question question(String whole) {
        return new Hotspots.Question(indicator, condition, age, near.neighbours(), level, whole);
    }

    Address showing(Indicator other) {
        return new Address(other, condition, age, level, area, month, near);
    }

    Address among(@Nullable String other) {
        return new Address(indicator, other, age, level, area, month, near);
    }

    Address aged(@Nullable AgeGroup other) {
        return new Address(indicator, condition, other, level, area, month, near);
    }

    /** An area of the one level is none of the other. */
    Address by(Area.Level other) {
        return new Address(indicator, condition, age, other, null, month, near);
    }

    Address at(@Nullable String other) {
        return new Address(indicator, condition, age, level, other, month, near);
    }

    /** That area, on a page of areas like it; the whole has none like it. */
    Address where(Area other) {
        return switch (other.level()) {
            case SMALL, WARD -> by(other.level()).at(other.code());
            case NEIGHBOURHOOD, LOCALITY, BOROUGH -> at(null);
        };
    }

    Address in(@Nullable YearMonth other) {
        return new Address(indicator, condition, age, level, area, other, near);
    }

    Address nearWhere(Near other) {
        return new Address(indicator, condition, age, level, area, month, other);
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

    private static Optional<YearMonth> month(String key) {
        try {
            return Optional.of(YearMonth.parse(key));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
