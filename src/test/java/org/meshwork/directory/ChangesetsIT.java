package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Changesets.Staged;
import org.meshwork.directory.Correction.Field;
import org.meshwork.shared.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@MeshworkTest
class ChangesetsIT {

    @Autowired
    Changesets changesets;

    @Autowired
    Corrections corrections;

    @Autowired
    Directory directory;

    @Autowired
    Neo4jClient graph;

    private final UUID changeset = UUID.randomUUID();
    private final List<Service> many = IntStream.range(0, 30)
            .mapToObj(n -> called("Zymurgy circle " + n + ' ' + changeset).service())
            .toList();

    @AfterEach
    void withdraw() {
        directory.put(many.stream().map(service -> service.withdrawn(true)).toList());
        directory.awaitIndexed();
    }

    @Test
    void showNothingBeforeTheyArePublished() {
        stage();
        directory.awaitIndexed();

        assertThat(found()).isZero();
        assertThat(directory.services(ids())).isEmpty();
        assertThat(changesets.staged(changeset)).hasSize(30).containsValue("hash");
        changesets.discard(changeset);
        assertThat(changesets.staged(changeset)).isEmpty();
    }

    @Test
    void showEverythingOnceTheyArePublished() {
        stage();
        changesets.publish(changeset);
        directory.awaitIndexed();

        assertThat(found()).isEqualTo(30);
        assertThat(directory.services(ids())).containsExactlyInAnyOrderElementsOf(many);
        assertThat(changesets
                        .kept(many.getFirst().origin().feed())
                        .get(many.getFirst().origin().feedId()))
                .satisfies(kept -> assertThat(kept.sourceHash()).isEqualTo("hash"));
    }

    /** As a process leaves it that was killed between the turning of the pointer and the end of settling. */
    @Test
    void areReadWholeBeforeTheyHaveSettledAndSettleLater() {
        stage();
        point(changeset, "PUBLISHED");

        assertThat(directory.services(ids())).containsExactlyInAnyOrderElementsOf(many);
        changesets.settle();
        directory.awaitIndexed();
        assertThat(found()).isEqualTo(30);
        assertThat(directory.services(ids())).containsExactlyInAnyOrderElementsOf(many);
    }

    /** One of them is touched between the turning of the pointer and the end of settling. */
    @Test
    void areFoundWholeWheneverAnyOfThemIsFound() {
        stage();
        changesets.publish(changeset);
        directory.awaitIndexed();
        var second = UUID.randomUUID();
        changesets.open(second, many.getFirst().origin().feed());
        changesets.stage(
                second,
                IntStream.range(10, 40)
                        .mapToObj(n -> called("Zymurgy circle " + n + ' ' + changeset)
                                .description("Zythology for all")
                                .service())
                        .map(service -> new Staged(service, "other hash", ""))
                        .toList());
        point(second, "PUBLISHED");

        directory.put(List.of(many.get(10)));
        directory.awaitIndexed();

        assertThat(found("zythology")).isEqualTo(30);
        assertThat(found()).isEqualTo(40);
        changesets.settle();
        directory.awaitIndexed();
        assertThat(found("zythology")).isEqualTo(30);
        directory.put(IntStream.range(30, 40)
                .mapToObj(n -> called("Zymurgy circle " + n + ' ' + changeset)
                        .service()
                        .withdrawn(true))
                .toList());
    }

    @Test
    void withdrawWhatIsGone() {
        stage();
        changesets.publish(changeset);
        var second = UUID.randomUUID();
        changesets.open(second, "test");
        changesets.stageWithdrawals(second, ids().subList(0, 10));
        directory.awaitIndexed();
        assertThat(found()).isEqualTo(30);

        changesets.publish(second);
        directory.awaitIndexed();
        assertThat(found()).isEqualTo(20);
        assertThat(directory.service(ids().getFirst())).get().matches(Service::withdrawn);
    }

    @Test
    void forgetWhatWasTakenOutAgain() {
        stage();
        changesets.unstage(changeset, ids().subList(0, 29));
        changesets.publish(changeset);
        directory.awaitIndexed();

        assertThat(found()).isEqualTo(1);
    }

    @Test
    void neverOverwriteACorrection() {
        var id = ids().getFirst();
        directory.put(List.of(many.getFirst()));
        assertThat(corrections.correct(id, Field.PHONE, "01632 960777", "steward"))
                .isEmpty();
        stage();
        changesets.publish(changeset);

        assertThat(directory.service(id)).get().extracting(Service::phone).isEqualTo("01632 960777");
        corrections.takeBack(id, Field.PHONE);
        assertThat(directory.service(id)).get().isEqualTo(many.getFirst());
    }

    private void stage() {
        changesets.open(changeset, "test");
        changesets.stage(
                changeset,
                many.stream().map(service -> new Staged(service, "hash", "")).toList());
    }

    private void point(UUID changeset, String state) {
        graph.query("MATCH (c:Changeset {id: $id}) SET c.state = $state, c.publishedAt = datetime()")
                .bind(changeset.toString())
                .to("id")
                .bind(state)
                .to("state")
                .run();
    }

    private long found() {
        return found("\"" + changeset + "\"");
    }

    private long found(String words) {
        return directory.find(Query.of(words)).total();
    }

    private List<ServiceId> ids() {
        return many.stream().map(Service::id).toList();
    }
}
