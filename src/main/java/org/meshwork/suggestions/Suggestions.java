package org.meshwork.suggestions;

import java.util.List;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Searches that could fill a gap. */
@Component
public class Suggestions {

    /** Farther than this is not "near you". */
    private static final double NEAR_MILES = 5;

    private static final int ON_A_PAGE = 20;

    private final Directory directory;
    private final Places places;

    Suggestions(Directory directory, Places places) {
        this.directory = directory;
        this.places = places;
    }

    /**
     * The search that fits this person: services for any of the needs, not far from the middle of their small area, and for
     * their age. Empty for a finding that no service mends. For use within the program: an address never holds an age.
     */
    public Optional<Query> query(Finding finding, CareWeb web) {
        var needs = needsOf(finding);
        var area = areaOf(web);
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Query(
                        "",
                        area.map(Area::centre).orElse(null),
                        area.isPresent() ? NEAR_MILES : null,
                        Set.copyOf(needs),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        web.profile().ageYears(),
                        0,
                        ON_A_PAGE));
    }

    /** How many services near the person could help, now, with nothing let go; 0 for a finding that no service mends. */
    public int count(Finding finding, CareWeb web) {
        return query(finding, web)
                .map(directory::find)
                .filter(hits -> hits.relaxed() == null)
                .map(hits -> Math.toIntExact(hits.total()))
                .orElse(0);
    }

    /**
     * The same search as an address of this site. It holds the needs and an area's name, and nothing of the person, so not
     * their age: it may find a few more.
     */
    public String address(Finding finding, CareWeb web) {
        var address = UriComponentsBuilder.fromPath("find");
        needsOf(finding).forEach(need -> address.queryParam("need", need));
        areaOf(web)
                .ifPresent(
                        area -> address.queryParam("near", area.name()).queryParam("within", Math.round(NEAR_MILES)));
        return address.encode().build().toUriString();
    }

    private Optional<Area> areaOf(CareWeb web) {
        return Optional.ofNullable(web.profile().area()).flatMap(places::area);
    }

    private static List<String> needsOf(Finding finding) {
        return switch (finding.remedy()) {
            case Remedy.FindHelp help -> help.needs();
            case Remedy.Ask ask -> ask.meanwhile();
            case Remedy.AskToShare ignored -> List.of();
            case Remedy.NameCoordinator ignored -> List.of();
            case Remedy.AskIfAllNeeded ignored -> List.of();
            case Remedy.AskForReview ignored -> List.of();
            case Remedy.SharePlan ignored -> List.of();
            case Remedy.MergeContacts ignored -> List.of();
        };
    }
}
