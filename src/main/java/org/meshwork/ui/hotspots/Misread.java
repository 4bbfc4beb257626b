package org.meshwork.ui.hotspots;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.meshwork.commissioning.AgeGroup;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Release;
import org.meshwork.shared.Vocabulary;

/** What an address says that nobody here knows: such a page shows what it can, and says what it left out. */
final class Misread {

    private static final Map<String, String> LABELS = Map.of(
            "show", "figure",
            "condition", "condition",
            "age", "age group",
            "level", "kind of area",
            "area", "place",
            "need", "need",
            "month", "month");

    private Misread() {}

    /** @param area whether there is one of that code @param releases that there are */
    static Optional<String> sentence(QueryParameters said, Predicate<String> area, List<Release> releases) {
        var known = new LinkedHashMap<String, Predicate<String>>();
        known.put("show", key -> Indicator.called(key).isPresent());
        known.put("condition", code -> Vocabulary.shipped().condition(code).isPresent());
        known.put("age", key -> AgeGroup.called(key).isPresent());
        known.put("level", key -> Address.level(key).isPresent());
        known.put("area", area);
        known.put("need", code -> Vocabulary.shipped().need(code).isPresent());
        known.put(
                "month",
                month -> releases.stream()
                        .anyMatch(release -> release.month().toString().equals(month)));
        var wrong = new ArrayList<String>();
        known.forEach((name, isKnown) -> said.getSingleParameter(name)
                .filter(value -> !value.isEmpty() && !isKnown.test(value))
                .ifPresent(value -> wrong.add(LABELS.getOrDefault(name, name))));
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of("We do not know the " + String.join(" or the ", wrong)
                        + " that this address asks for, so it is left out of what you see.");
    }
}
