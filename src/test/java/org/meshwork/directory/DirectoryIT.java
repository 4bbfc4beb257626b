package org.meshwork.directory;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.meshwork.directory.ServiceExample.called;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionTemplate;

@MeshworkTest
class DirectoryIT {

    @Autowired
    Directory directory;

    @Autowired
    ChangeLog changes;

    @Autowired
    Neo4jClient graph;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void givesBackAllThatWasPut() {
        var service = ServiceExample.complete("Xylograph round trip");
        directory.put(List.of(service));

        assertThat(directory.service(service.id())).contains(service);
        directory.awaitIndexed();
        assertThat(directory.find(Query.of("xylograph")).hits())
                .first()
                .satisfies(hit -> assertThat(hit.service()).isEqualTo(service));
    }

    @Test
    void findsWhatWasPutWithinASecond() {
        directory.put(List.of(called("Quixotic kiting").service()));

        await().atMost(1, SECONDS).pollInterval(Duration.ofMillis(20)).until(() -> found("quixotic") == 1);
    }

    @Test
    void keepsNothingOfAPutThatIsRolledBack() {
        var before = changes.settled();
        var service = called("Zugzwang chess").service();
        transaction.executeWithoutResult(status -> {
            directory.put(List.of(service));
            status.setRollbackOnly();
        });

        directory.awaitIndexed();
        assertThat(changes.settled()).isEqualTo(before);
        assertThat(directory.service(service.id())).isEmpty();
        assertThat(found("zugzwang")).isZero();
        assertThat(count(
                        "MATCH (o:Organisation {id: $id}) RETURN count(o)",
                        service.organisation().id().toString()))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void replacesWhatAServiceSaidBefore() {
        var before = ServiceExample.complete("Yttrium club");
        directory.put(List.of(before));
        var after = called("Yttrium club").meets("pain").service();
        var changed = new Service(
                before.id(),
                after.organisation(),
                "Zirconium club",
                "",
                "",
                List.of(),
                List.of("pain"),
                List.of(),
                OpeningHours.UNKNOWN,
                Eligibility.UNKNOWN,
                null,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                null,
                new Origin("", "", ""),
                false,
                Particulars.NONE);
        directory.put(List.of(changed));

        assertThat(directory.service(before.id())).contains(changed);
        directory.awaitIndexed();
        assertThat(found("yttrium")).isZero();
        assertThat(found("zirconium")).isEqualTo(1);
        assertThat(count(
                        "MATCH (:Service {id: $id})-[r]-() RETURN count(r)",
                        before.id().toString()))
                .isEqualTo(2);
    }

    @Test
    void keepsWithdrawnServicesAndFindsThemByNoSearch() {
        directory.put(List.of(called("Obelus readers").service()));
        var withdrawn = called("Obelus readers").withdrawn().service();
        directory.put(List.of(withdrawn));

        directory.awaitIndexed();
        assertThat(found("obelus")).isZero();
        assertThat(directory.service(withdrawn.id())).contains(withdrawn);
    }

    @Test
    void showsAnOrganisationsNewNameAtAllItsServices() {
        var one = called("Umbel one").by(organisation("Old Umbel Trust")).service();
        var two = called("Umbel two").by(organisation("Old Umbel Trust")).service();
        directory.put(List.of(one, two));
        directory.put(List.of(
                called("Umbel three").by(organisation("New Sedge Trust")).service()));

        directory.awaitIndexed();
        assertThat(directory.find(Query.of("sedge trust")).hits().stream()
                        .map(hit -> hit.service().name()))
                .containsExactlyInAnyOrder("Umbel one", "Umbel two", "Umbel three");
    }

    @Test
    void sharesALocationAndDropsItWithItsLastService() {
        var one = called("Whelk one").at(hall("XW1 1AA")).service();
        var two = called("Whelk two").by("Another trust").at(hall("XW1 1AA")).service();
        directory.put(List.of(one, two));
        assertThat(count("MATCH (l:Location {postcode: $id}) RETURN count(l)", "XW1 1AA"))
                .isEqualTo(1);

        directory.put(List.of(
                called("Whelk one").service(),
                called("Whelk two").by("Another trust").service()));
        assertThat(count("MATCH (l:Location {postcode: $id}) RETURN count(l)", "XW1 1AA"))
                .isZero();
    }

    @Test
    void numbersChangesInTheOrderOfTheirCommitsWithoutGaps() throws InterruptedException {
        var before = changes.settled().sequence();
        var threads = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofVirtual()
                        .start(() -> IntStream.range(0, 5)
                                .forEach(j -> directory.put(List.of(
                                        called("Gaggle " + i).service(),
                                        called("Gaggle " + (i + 1)).service())))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        var after = changes.settled().sequence();
        assertThat(after).isEqualTo(before + 40);
        assertThat(changes.between(before, after, 100).stream().map(ChangeLog.Change::sequence))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(i -> before + i).toList());
        directory.awaitIndexed();
        assertThat(found("gaggle")).isEqualTo(5);
    }

    @Test
    void leavesOutServicesThatAreNotThere() {
        var service = called("Nuthatch watch").service();
        directory.put(List.of(service));

        assertThat(directory.services(List.of(service.id(), ServiceId.random(), service.id())))
                .containsExactly(service);
        assertThat(directory.services(List.of())).isEmpty();
        assertThat(directory.service(ServiceId.random())).isEmpty();
    }

    @Test
    void willNotWaitForItsOwnCommit() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> directory.awaitIndexed()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesThousandsOfServicesAtOnce() {
        var many = new ArrayList<Service>();
        for (var i = 0; i < 3_000; i++) {
            many.add(called("Zplovit walk " + i)
                    .by("Zplovit trust " + i % 50)
                    .meets("company", "exercise")
                    .at(52 + i / 10_000.0, 1)
                    .service());
        }
        directory.put(many);
        directory.awaitIndexed();

        assertThat(found("zplovit")).isEqualTo(3_000);
        directory.put(many.stream()
                .map(service -> called(service.name())
                        .by(service.organisation())
                        .withdrawn()
                        .service())
                .toList());
        directory.awaitIndexed();
        assertThat(found("zplovit")).isZero();
    }

    private long found(String text) {
        return directory.find(Query.of(text)).total();
    }

    private long count(String cypher, String id) {
        return graph.query(cypher).bind(id).to("id").fetchAs(Long.class).one().orElseThrow();
    }

    private static Organisation organisation(String name) {
        return new Organisation(OrganisationId.named("umbel"), name, Sector.VOLUNTARY, "", "", "", "");
    }

    private static Venue hall(String postcode) {
        return new Venue("Hall", "1 Street", postcode, null, List.of(), false, OpeningHours.UNKNOWN);
    }
}
