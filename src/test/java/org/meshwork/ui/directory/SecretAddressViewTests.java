package org.meshwork.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Changesets;
import org.meshwork.directory.Correction.Field;
import org.meshwork.directory.Corrections;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Duplicates;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.ProblemReport.State;
import org.meshwork.directory.ProblemReport.What;
import org.meshwork.directory.ProblemReports;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.StillRightLinks;
import org.meshwork.directory.Venue;
import org.meshwork.shared.Point;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A refuge whose feed gave its address away, once a steward has hidden it: nothing may say where it is. */
class SecretAddressViewTests extends Screens {

    private static final String POSTCODE = "ZZ9 9XY";

    @Autowired
    Directory directory;

    @Autowired
    Corrections corrections;

    @Autowired
    Changesets changesets;

    @Autowired
    Duplicates duplicates;

    @Autowired
    ProblemReports reports;

    @Autowired
    StillRightLinks links;

    @Autowired
    Neo4jClient graph;

    private final String word = "hush" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String street = "street" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final Service refuge = service("council");
    private final Service other = service("charity");

    @BeforeEach
    void hide() {
        directory.put(List.of(refuge, other));
        for (var service : List.of(refuge, other)) {
            corrections.correct(service.id(), Field.ADDRESS_HIDDEN, "true", "steward");
        }
        duplicates.findAnew();
        directory.awaitIndexed();
    }

    @AfterEach
    void withdraw() {
        reports.close(refuge.id(), State.NO_PROBLEM, "", "test");
        directory.put(List.of(refuge.withdrawn(true), other.withdrawn(true)));
        duplicates.findAnew();
    }

    @Test
    void isOnNoPageAndOnNoMap() {
        reports.report(refuge.id(), What.ADDRESS, "It should be secret.");
        for (var address : List.of(
                "find?q=" + word,
                "find?q=" + word + "&near=ZZ4%207QA",
                "find/" + refuge.id(),
                "still-right?link=" + links.link(refuge.id(), Duration.ofDays(1), "steward"),
                EntryAddress.of(refuge.id()).address(),
                EntryAddress.of(refuge.id()).correcting(Field.ADDRESS_HIDDEN).address(),
                "directory/entry?q=" + word,
                DuplicatesView.PATH,
                ProblemsView.PATH,
                UncheckedView.PATH)) {
            open(address);
            assertThat(UI.getCurrent().getElement().getOuterHTML())
                    .as(address)
                    .doesNotContain(street, POSTCODE, "53.7891", "53.7892");
        }
    }

    @Test
    void isFoundByItsNameAndNotByItsAddress() {
        assertThat(directory.find(Query.of(word)).hits())
                .hasSize(2)
                .allSatisfy(hit -> assertThat(hit.service().toString()).doesNotContain(street, POSTCODE, "53.789"));
        assertThat(directory
                        .find(Query.of(word).near(new Point(53.7891, -3.71)))
                        .hits())
                .allSatisfy(hit -> assertThat(hit.miles()).isNull());
        assertThat(directory.find(Query.of(street)).hits())
                .noneMatch(hit -> hit.service().name().contains(word));
    }

    @Test
    void staysSecretWhateverTheFeedSays() {
        var changeset = UUID.randomUUID();
        changesets.open(changeset, "council of " + word);
        changesets.stage(changeset, List.of(new Changesets.Staged(refuge, "anew", "")));
        assertThat(changesets.differences(changeset, 0, 10).toString()).doesNotContain(street, POSTCODE);
        changesets.publish(changeset);
        directory.awaitIndexed();

        isOnNoPageAndOnNoMap();
        isFoundByItsNameAndNotByItsAddress();
        assertThat(corrections.of(refuge.id()).toString()).doesNotContain(street, POSTCODE);
    }

    @Test
    void isNowhereInTheGraph() {
        assertThat(graph.query("""
                                MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $street)
                                RETURN count(n)
                                """)
                        .bindAll(Map.of("street", street))
                        .fetchAs(Long.class)
                        .one())
                .contains(0L);
    }

    private Service service(String feed) {
        return ServiceExample.called("Refuge " + word)
                .by("Safe with " + word)
                .rung("01632 960321")
                .description("A safe house. Come to 12 " + street + ", " + POSTCODE.replace(" ", "") + '.')
                .from(feed + " of " + word)
                .at(new Venue(
                        "12 " + street,
                        "12 " + street,
                        POSTCODE,
                        new Point(feed.equals("council") ? 53.7891 : 53.7892, -3.71),
                        List.of(),
                        false,
                        OpeningHours.UNKNOWN))
                .service();
    }
}
