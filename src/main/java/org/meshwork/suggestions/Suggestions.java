package org.meshwork.suggestions;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Findings;
import org.meshwork.findings.Thresholds;
import org.meshwork.person.CareWeb;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Searches that could fill a gap, and the services that fit best. */
@Component
public class Suggestions {

    private static final String NO_COORDINATOR = "no-coordinator";

    /** Farther than this is not "near you". */
    private static final double NEAR_MILES = 5;

    private static final int ON_A_PAGE = 20;

    /** So many of those that the search holds best are looked at one by one. */
    private static final int LOOKED_AT = 60;

    private static final int BEST = 3;

    private final Directory directory;
    private final Places places;
    private final Thresholds thresholds;

    Suggestions(Directory directory, Places places, Thresholds thresholds) {
        this.directory = directory;
        this.places = places;
        this.thresholds = thresholds;
    }

    /**
     * At most three services that would fill the gap, those with least to ask first: none that is known not to be for this
     * person, too far to go, over, or in their web already. Where no language is asked for, only what closes the gap once it is
     * in the web, or at least makes it smaller. Empty for a finding that no service mends.
     *
     * @param day on which it would begin
     */
    public List<Suggestion> best(Finding finding, CareWeb web, LocalDate day) {
        var wanted = Wanted.by(finding);
        var seeker = Seeker.of(web, day, areasOf(web));
        return query(finding, web, LOOKED_AT).map(directory::find).map(Hits::hits).orElse(List.of()).stream()
                .filter(hit -> !seeker.services().contains(hit.service().id()))
                .flatMap(hit -> suggestion(hit.service(), finding, seeker, day).stream())
                .filter(suggestion -> !wanted.languages().isEmpty() || mends(suggestion, web, day))
                .sorted(Comparator.comparingInt(
                                (Suggestion suggestion) -> suggestion.doubts().size())
                        .thenComparingInt(suggestion -> -suggestion.fits().size()))
                .limit(BEST)
                .toList();
    }

    private static Optional<Suggestion> suggestion(Service service, Finding finding, Seeker seeker, LocalDate day) {
        var wanted = Wanted.by(finding);
        var miles = Fit.miles(service, seeker);
        return Fit.of(service, seeker, wanted, day, NEAR_MILES)
                .map(reasons -> new Suggestion(
                        finding,
                        service,
                        miles.isPresent() ? miles.getAsDouble() : null,
                        reasons,
                        new NewContact(
                                service.needs().stream()
                                        .filter(need -> wanted.needs().contains(need)
                                                || seeker.needs().contains(need))
                                        .toList(),
                                finding.rule().id().equals(NO_COORDINATOR))));
    }

    /** Whether, with the service in the web, the finding is gone or rests on fewer needs. */
    private boolean mends(Suggestion suggestion, CareWeb web, LocalDate day) {
        var after = web;
        for (var change : suggestion.helping(day)) {
            after = after.with(change);
        }
        return Findings.in(after, day, thresholds).stream()
                .filter(left -> left.name().equals(suggestion.finding().name()))
                .allMatch(left -> left.evidence().needs().size()
                        < suggestion.finding().evidence().needs().size());
    }

    /**
     * The search that fits this person: services for any of the needs, or of the kinds that guidance expects, in a
     * language that was asked for, not far from the middle of their small area, and for their age. Empty for a finding that no service mends. For use within the program: an address never holds an age.
     */
    public Optional<Query> query(Finding finding, CareWeb web) {
        return query(finding, web, ON_A_PAGE);
    }

    private Optional<Query> query(Finding finding, CareWeb web, int size) {
        var choices = Wanted.by(finding).choices();
        var area = areaOf(web);
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Query(
                        "",
                        area.map(Area::centre).orElse(null),
                        area.isPresent() ? NEAR_MILES : null,
                        choices.entrySet().stream()
                                .collect(toMap(Map.Entry::getKey, chosen -> Set.copyOf(chosen.getValue()))),
                        web.profile().ageYears(),
                        null,
                        Query.Order.BEST,
                        0,
                        size,
                        Set.of()));
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
     * The same search as an address of this site. It holds what is looked for and an area's name, and nothing of the person,
     * so not their age: it may find a few more.
     */
    public String address(Finding finding, CareWeb web) {
        var address = UriComponentsBuilder.fromPath("find");
        Wanted.by(finding)
                .choices()
                .forEach((facet, chosen) -> chosen.forEach(value -> address.queryParam(facet.parameter(), value)));
        areaOf(web)
                .ifPresent(
                        area -> address.queryParam("near", area.name()).queryParam("within", Math.round(NEAR_MILES)));
        return address.encode().build().toUriString();
    }

    private Optional<Area> areaOf(CareWeb web) {
        return Optional.ofNullable(web.profile().area()).flatMap(places::area);
    }

    /** Smallest first. */
    private List<Area> areasOf(CareWeb web) {
        return areaOf(web).map(places::around).orElse(List.of());
    }
}
