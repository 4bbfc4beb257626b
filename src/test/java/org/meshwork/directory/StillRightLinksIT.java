package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Correction.Field;
import org.meshwork.directory.StillRightLinks.Reading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@MeshworkTest
class StillRightLinksIT {

    private static final Duration A_MONTH = Duration.ofDays(30);

    @Autowired
    StillRightLinks links;

    @Autowired
    Assurances assurances;

    @Autowired
    Directory directory;

    @Autowired
    Corrections corrections;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Clock clock;

    private final String name = "Asked " + UUID.randomUUID();
    private final Service first = service("first", LocalDate.of(2024, 1, 1));
    private final Service second = service("second", null);

    @BeforeEach
    void put() {
        directory.put(List.of(first, second));
    }

    @AfterEach
    void withdraw() {
        directory.put(List.of(first.withdrawn(true), second.withdrawn(true)));
    }

    @Test
    void assureOneEntryThroughImports() {
        var link = links.link(first.id(), A_MONTH, "steward");
        assertThat(links.confirm(link, first.id())).isEmpty();
        directory.put(List.of(first));

        assertThat(assuredOn(first)).isEqualTo(FixedClock.TODAY);
        assertThat(corrections.of(first.id())).singleElement().satisfies(correction -> {
            assertThat(correction.field()).isEqualTo(Field.ASSURED_ON);
            assertThat(correction.by()).isEqualTo("a link from steward");
            assertThat(correction.theirs()).isEqualTo("2024-01-01");
        });
        assertThat(links.confirm(link, second.id())).contains("This link is not for that entry.");
        assertThat(assuredOn(second)).isNull();
    }

    @Test
    void assureAllThatAnOrganisationOffers() {
        var link = links.link(first.organisation().id(), A_MONTH, "steward");

        assertThat(links.read(link))
                .isInstanceOfSatisfying(
                        Reading.Good.class,
                        good -> assertThat(good.services())
                                .extracting(Service::id)
                                .containsExactlyInAnyOrder(first.id(), second.id()));
        assertThat(links.confirm(link, second.id())).isEmpty();
        assertThat(assuredOn(second)).isEqualTo(FixedClock.TODAY);
    }

    @Test
    void letTheFeedGoOnWhereItIsCheckedLater() {
        links.confirm(links.link(first.id(), A_MONTH, "steward"), first.id());
        directory.put(List.of(service("first", FixedClock.TODAY.plusDays(40))));

        assertThat(assuredOn(first)).isEqualTo(FixedClock.TODAY.plusDays(40));
    }

    @Test
    void endWhenTheyEnd() {
        var link = links.link(first.id(), A_MONTH, "steward");
        var later = new StillRightLinks(graph, directory, assurances, Clock.offset(clock, A_MONTH));

        assertThat(later.read(link)).isInstanceOf(Reading.Over.class);
        assertThat(later.confirm(link, first.id())).isPresent();
        assertThat(assuredOn(first)).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void areTheSameForEveryNode() {
        var link = links.link(first.id(), A_MONTH, "steward");
        var elsewhere =
                new StillRightLinks(graph, directory, assurances, Clock.fixed(clock.instant(), ZoneId.of("UTC")));

        assertThat(elsewhere.read(link)).isInstanceOf(Reading.Good.class);
    }

    @Test
    void cannotBeMadeUpOrChanged() {
        var link = links.link(first.id(), A_MONTH, "steward");
        var other = links.link(second.id(), A_MONTH, "steward");
        var parts = link.split("\\.");
        for (var wrong : List.of(
                "",
                ".",
                "x.y",
                "%%%.???",
                link + "A",
                link.substring(1),
                other.split("\\.")[0] + "." + parts[1],
                parts[0] + ".",
                "a".repeat(10_000) + "." + parts[1])) {
            assertThat(links.read(wrong)).as(wrong).isInstanceOf(Reading.Unknown.class);
            assertThat(links.confirm(wrong, first.id())).as(wrong).isPresent();
        }
        assertThat(assuredOn(first)).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void neverHoldForEver() {
        assertThatThrownBy(() -> links.link(first.id(), Duration.ofDays(4_000), "steward"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makeTheDirectoryFresher() {
        var before = assurances.counts();
        assertThat(assurances.unchecked(0, 10_000)).extracting(Service::id).contains(first.id(), second.id());
        assurances.stillRight(first.id(), "steward");

        assertThat(assurances.unchecked(0, 10_000)).extracting(Service::id).doesNotContain(first.id());
        assertThat(assurances.counts().get(Freshness.WITHIN_SIX_MONTHS))
                .isEqualTo(before.get(Freshness.WITHIN_SIX_MONTHS) + 1);
        assertThat(assurances.counts().get(Freshness.LONGER_AGO)).isEqualTo(before.get(Freshness.LONGER_AGO) - 1);
    }

    private LocalDate assuredOn(Service service) {
        return directory.service(service.id()).orElseThrow().assuredOn();
    }

    private Service service(String which, LocalDate assured) {
        return ServiceExample.called(name + " " + which)
                .by("Trust of " + name)
                .assured(assured)
                .service();
    }
}
