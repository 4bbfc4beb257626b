package org.meshwork.commissioning;

import java.util.Optional;
import org.meshwork.places.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How figures went from release to release. */
@Component
public class Trends {

    private final ReleaseStore releases;
    private final Places places;

    Trends(ReleaseStore releases, Places places) {
        this.releases = releases;
        this.places = places;
    }

    /** Of everybody counted in that area; empty where it is not on the map. */
    @Transactional(readOnly = true)
    public Optional<Trend> of(Indicator indicator, String area) {
        return places.area(area)
                .map(known -> new Trend(
                        indicator,
                        known,
                        releases.history(area).entrySet().stream()
                                .map(entry -> new Trend.Point(
                                        entry.getKey(),
                                        entry.getValue().people(),
                                        Ranking.value(indicator, entry.getValue())))
                                .toList()));
    }
}
