package org.meshwork.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.meshwork.access.Accounts;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.access.Role;
import org.meshwork.commissioning.Initiatives;
import org.meshwork.commissioning.Releases;
import org.meshwork.directory.Directory;
import org.meshwork.directory.UnansweredSearches;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CheckIns;
import org.meshwork.places.Places;
import org.meshwork.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Loads Saltmarsh once. Killed half-way, it begins again at the next start, with the dates of the first try; what is there
 * already is written over by the same.
 */
@Component
@Order(0)
class DemonstrationLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationLoader.class);
    private static final int WEBS_AT_ONCE = 500;

    private final Demonstration demonstration;
    private final Neo4jClient graph;
    private final Places places;
    private final Directory directory;
    private final CareWebs careWebs;
    private final Accounts accounts;
    private final CheckIns checkIns;
    private final Consents consents;
    private final Releases releases;
    private final Initiatives initiatives;
    private final UnansweredSearches searches;
    private final Clock clock;

    DemonstrationLoader(
            Demonstration demonstration,
            Neo4jClient graph,
            Places places,
            Directory directory,
            CareWebs careWebs,
            Accounts accounts,
            CheckIns checkIns,
            Consents consents,
            Releases releases,
            Initiatives initiatives,
            UnansweredSearches searches,
            Clock clock) {
        this.demonstration = demonstration;
        this.graph = graph;
        this.places = places;
        this.directory = directory;
        this.careWebs = careWebs;
        this.accounts = accounts;
        this.checkIns = checkIns;
        this.consents = consents;
        this.releases = releases;
        this.initiatives = initiatives;
        this.searches = searches;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration.isOn() && !isThere()) {
            load(firstTry());
        }
        demonstration.loaded(100);
    }

    private void load(LocalDate day) {
        step(0, "Drawing the map of Saltmarsh, an invented borough");
        places.putAreas(DemoMap.areas());
        places.putPostcodes(DemoMap.postcodes());
        step(10, "Writing its directory");
        var services = DemoDirectory.services(day);
        directory.put(services);
        step(30, "Meeting its people");
        var written = DemoPeople.webs(day, services);
        careWebs.load(written);
        var months = new DemoMonths(new DemoPopulation(DemoMap.areas(), services, day), day);
        months.all().forEach(this::load);
        openAccounts(written);
        initiatives.put(months.initiative(), new Actor("commissioner", Set.of(Role.COMMISSIONER)));
        searches.put(DemoSearches.before(day));
        graph.query("MATCH (d:Demonstration) SET d.complete = true").run();
        log.info("Saltmarsh is ready.");
    }

    /** What is there already is written over by the same, in the same order, so that a release made before stays right. */
    private void load(DemoMonths.Month month) {
        for (int first = month.from(); first < month.until(); first += WEBS_AT_ONCE) {
            var count = Math.min(WEBS_AT_ONCE, month.until() - first);
            load(month.webs(first, count), month.month());
            step(30 + 65 * (first + count) / DemoPopulation.SIZE, "Meeting its people");
        }
        load(month.mended(), month.month());
        releases.make(month.month());
    }

    private void load(List<CareWeb> webs, YearMonth month) {
        careWebs.load(webs);
        checkIns.load(DemoCheckIns.of(webs, month));
    }

    private void openAccounts(Iterable<CareWeb> written) {
        DemoAccount.ALL.forEach(account ->
                accounts.open(account.username(), account.who(), DemoAccount.PASSWORD, Set.of(account.role())));
        consents.own("mrs.smith", DemoPeople.id("mrs-smith"));
        consents.own("janet", DemoPeople.id("janet"));
        consents.give("janet", DemoPeople.id("mrs-smith"), Purpose.EDIT, null, "Her daughter and carer");
        written.forEach(web -> lendToWorker(web.person()));
    }

    private void lendToWorker(PersonId person) {
        consents.give("s.malik", person, Purpose.EDIT, null, "Working together at Saltmarsh Together");
    }

    private void step(int percent, String what) {
        demonstration.loaded(percent);
        log.info("{} ({} %)", what, percent);
    }

    private boolean isThere() {
        return graph.query("MATCH (d:Demonstration {complete: true}) RETURN count(d) > 0")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    private LocalDate firstTry() {
        return graph.query("MERGE (d:Demonstration) ON CREATE SET d.day = $today RETURN d.day")
                .bind(LocalDate.now(clock))
                .to("today")
                .fetchAs(LocalDate.class)
                .one()
                .orElseThrow();
    }
}
