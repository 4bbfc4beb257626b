package org.meshwork.suggestions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Query;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.CareWeb;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.springframework.stereotype.Component;

/** What could fill a gap: the search for it, how much it finds now, and where the search page shows the same. */
@Component
public class Suggestions {

    private static final int ON_A_PAGE = 20;

    private final Directory directory;
    private final Places places;

    Suggestions(Directory directory, Places places) {
        this.directory = directory;
        this.places = places;
    }

    /**
     * The search that fits this person: services for any of the needs, near the middle of their small area, and for their
     * age. Empty where the finding's remedy is not to find help. For use within the program: an address never holds an age.
     */
    public Optional<Query> query(Finding finding, CareWeb web) {
        return needs(finding)
                .map(needs -> new Query(
                        "",
                        area(web).map(Area::centre).orElse(null),
                        null,
                        Set.copyOf(needs),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        web.profile().ageYears(),
                        0,
                        ON_A_PAGE));
    }

    /** How many services fit now, with nothing let go; 0 where the remedy is not to find help. */
    public long count(Finding finding, CareWeb web) {
        return query(finding, web)
                .map(directory::find)
                .filter(hits -> hits.relaxed() == null)
                .map(hits -> hits.total())
                .orElse(0L);
    }

    /**
     * The parameters of {@code /find} for it: {@code need} and the name of the small area as {@code near}. They say nothing
     * about the person: no postcode, no age. Empty where the remedy is not to find help.
     */
    public Map<String, List<String>> parameters(Finding finding, CareWeb web) {
        var parameters = new LinkedHashMap<String, List<String>>();
        needs(finding).ifPresent(needs -> {
            parameters.put("need", needs);
            area(web).ifPresent(area -> parameters.put("near", List.of(area.name())));
        });
        return parameters;
    }

    private static Optional<List<String>> needs(Finding finding) {
        return switch (finding.remedy()) {
            case Remedy.FindHelp(var needs) -> Optional.of(needs);
            case Remedy.AskToShare ignored -> Optional.empty();
            case Remedy.ChooseOne ignored -> Optional.empty();
            case Remedy.AskForReview ignored -> Optional.empty();
        };
    }

    private Optional<Area> area(CareWeb web) {
        return Optional.ofNullable(web.profile().area()).flatMap(places::area);
    }
}
