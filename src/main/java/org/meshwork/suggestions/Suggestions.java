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

    private final Directory directory;
    private final Places places;

    Suggestions(Directory directory, Places places) {
        this.directory = directory;
        this.places = places;
    }

    /** How many services near the person could help, now; 0 for a finding that no service mends. */
    public int count(Finding finding, CareWeb web) {
        var needs = needsOf(finding);
        if (needs.isEmpty()) {
            return 0;
        }
        var area = areaOf(web);
        var query = new Query(
                "",
                area.map(Area::centre).orElse(null),
                area.isPresent() ? NEAR_MILES : null,
                Set.copyOf(needs),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                0,
                1);
        var hits = directory.find(query);
        return hits.relaxed() == null ? Math.toIntExact(hits.total()) : 0;
    }

    /** The same search as an address of this site. It holds a need and an area's name, and nothing of the person. */
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
        return finding.remedy() instanceof Remedy.FindHelp(var needs) ? needs : List.of();
    }
}
