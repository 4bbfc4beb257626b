package org.meshwork.suggestions;

import java.util.List;
import java.util.Map;
import org.meshwork.directory.FakeDirectory;
import org.meshwork.directory.Hits;
import org.meshwork.findings.Thresholds;
import org.meshwork.places.FakePlaces;

/** Suggestions that always find as many services. */
public final class SuggestionsExample {

    private SuggestionsExample() {}

    public static Suggestions finding(int services) {
        return new Suggestions(
                FakeDirectory.finding(query -> new Hits(services, List.of(), Map.of(), List.of(), null, null)),
                new FakePlaces(),
                Thresholds.shipped());
    }
}
