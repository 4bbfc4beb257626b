package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Changesets.Staged;
import org.meshwork.directory.Duplicates.Pair;
import org.meshwork.directory.Duplicates.State;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;

@MeshworkTest
class DuplicatesIT {

    @Autowired
    Duplicates duplicates;

    @Autowired
    Directory directory;

    @Autowired
    Corrections corrections;

    @Autowired
    Changesets changesets;

    @Autowired
    Assurances assurances;

    private final String word = "Zwilling" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final Service council = service("council", false);
    private final Service charity = service("charity", false);

    @BeforeEach
    void put() {
        directory.put(List.of(council, charity));
    }

    @AfterEach
    void clear() {
        duplicates.undo(council.id(), charity.id());
        directory.put(List.of(council.withdrawn(true), charity.withdrawn(true)));
        duplicates.findAnew();
    }

    @Test
    void areProposedWithTheirReasons() {
        duplicates.findAnew();

        assertThat(proposed()).hasValueSatisfying(pair -> {
            assertThat(pair.likeness().score()).isGreaterThan(90);
            assertThat(pair.likeness().reasons())
                    .extracting(Likeness.Reason::words)
                    .contains("The same name");
        });
        assertThat(duplicates.waiting()).isPositive();
    }

    @Test
    void areFoundOnceAfterMerging() {
        assertThat(found()).containsExactlyInAnyOrder(council.id(), charity.id());
        assertThat(duplicates.merge(council.id(), charity.id(), "steward")).isEmpty();

        assertThat(found()).containsExactly(council.id());
        assertThat(directory.service(charity.id()))
                .hasValueSatisfying(hidden -> assertThat(hidden.withdrawn()).isTrue());
        assertThat(duplicates.keptInsteadOf(charity.id())).contains(council.id());
        assertThat(decided()).extracting(Pair::by).isEqualTo("steward");
    }

    @Test
    void stayMergedWhateverIsImported() {
        duplicates.merge(council.id(), charity.id(), "steward");
        importAgain(List.of(council, charity), List.of());
        duplicates.findAnew();

        assertThat(found()).containsExactly(council.id());
        assertThat(proposed()).isEmpty();
        assertThat(changesets.kept(charity.origin().feed()).values())
                .as("the feed does not see that it was merged")
                .allMatch(kept -> !kept.withdrawn());
    }

    @Test
    void areNotProposedAgainOnceKeptApart() {
        duplicates.keepApart(council.id(), charity.id(), "steward");
        duplicates.findAnew();

        assertThat(proposed()).isEmpty();
        assertThat(decided().state()).isEqualTo(State.APART);
        assertThat(found()).hasSize(2);
    }

    @Test
    void areTwoAgainAfterUndoing() {
        duplicates.merge(council.id(), charity.id(), "steward");
        corrections.correct(charity.id(), Correction.Field.PHONE, "01632 960123", "steward");
        duplicates.undo(charity.id(), council.id());

        assertThat(found()).hasSize(2);
        assertThat(duplicates.keptInsteadOf(charity.id())).isEmpty();
        assertThat(proposed()).as("waits for another decision").isPresent();
        corrections.takeBack(charity.id(), Correction.Field.PHONE);
    }

    @Test
    void findTheOtherAgainWhereTheOneThatWasKeptIsGone() {
        duplicates.merge(council.id(), charity.id(), "steward");
        importAgain(List.of(), List.of(council.id()));

        assertThat(found()).containsExactly(charity.id());
        assertThat(duplicates.keptInsteadOf(charity.id())).isEmpty();
        assertThat(assurances.offeredBy(charity.organisation().id()))
                .extracting(Service::id)
                .contains(charity.id());
        assertThat(directory.withdrawn(charity.name(), 10))
                .extracting(Service::id)
                .doesNotContain(charity.id());

        importAgain(List.of(council), List.of());
        assertThat(found()).containsExactly(council.id());
    }

    @Test
    void areNeverMergedInACircle() {
        duplicates.merge(council.id(), charity.id(), "steward");

        assertThat(duplicates.merge(charity.id(), council.id(), "steward")).isPresent();
        assertThat(duplicates.merge(council.id(), council.id(), "steward")).isPresent();
        assertThat(found()).containsExactly(council.id());
    }

    @Test
    void keepAnAddressSecretThatOneOfThemKeepsSecret() {
        var refuge = service("refuge", true);
        directory.put(List.of(refuge));
        duplicates.merge(council.id(), refuge.id(), "steward");

        assertThat(directory.service(council.id()).orElseThrow().venues())
                .allMatch(venue -> venue.confidential() && venue.point() == null);
        duplicates.undo(council.id(), refuge.id());
        directory.put(List.of(refuge.withdrawn(true)));
        corrections.takeBack(council.id(), Correction.Field.ADDRESS_HIDDEN);
    }

    private void importAgain(List<Service> services, List<ServiceId> gone) {
        var changeset = UUID.randomUUID();
        changesets.open(changeset, "council of " + word);
        changesets.stage(
                changeset,
                services.stream()
                        .map(each -> new Staged(each, "hash" + UUID.randomUUID(), ""))
                        .toList());
        changesets.stageWithdrawals(changeset, gone);
        changesets.publish(changeset);
    }

    private Optional<Pair> proposed() {
        return duplicates.proposals(0, 1_000).stream().filter(this::isOurs).findFirst();
    }

    private Pair decided() {
        return duplicates.decided(0, 1_000).stream()
                .filter(this::isOurs)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOurs(Pair pair) {
        return List.of(pair.one(), pair.other()).containsAll(List.of(council.id(), charity.id()));
    }

    private List<ServiceId> found() {
        directory.awaitIndexed();
        return directory.find(Query.of(word)).hits().stream()
                .map(hit -> hit.service().id())
                .filter(List.of(council.id(), charity.id())::contains)
                .toList();
    }

    private Service service(String feed, boolean isSecret) {
        var venue = isSecret
                ? new Venue("Safe house", "", "", null, List.of(), true, OpeningHours.UNKNOWN)
                : new Venue("Hall", "1 High Street", "ZZ1 1BA", null, List.of(), false, OpeningHours.UNKNOWN);
        var like = ServiceExample.called(word + " Befriending")
                .by("Friends of " + word)
                .rung("01632 960" + (100 + Math.floorMod(word.hashCode(), 800)))
                .at(venue)
                .service();
        return new Service(
                ServiceId.named(feed + word),
                new Organisation(OrganisationId.named(feed + word), "Friends of " + word, null, "", "", "", ""),
                like.name(),
                "",
                "",
                like.types(),
                like.needs(),
                like.venues(),
                like.hours(),
                like.eligibility(),
                null,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                like.phone(),
                "",
                "",
                null,
                new Origin(feed + " of " + word, "1", ""),
                false,
                Particulars.NONE);
    }
}
