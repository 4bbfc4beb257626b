package org.meshwork.demonstration;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Service;
import org.meshwork.shared.Sector;
import org.meshwork.shared.SeedTable;
import org.meshwork.shared.Vocabulary;

/** That every service is a valid one is shown by reading them at all. */
class DemoDirectoryTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final List<Service> SERVICES = DemoDirectory.services(DAY);

    @Test
    void isAsLargeAsABorough() {
        assertThat(SERVICES).hasSizeGreaterThanOrEqualTo(400);
        assertThat(Stream.of("voluntary", "health", "council")
                        .flatMap(part -> SeedTable.read("demo/services-" + part + ".csv", row -> row).stream()))
                .as("written, not made by pattern")
                .hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void hasOrganisationsFromEverySectorButFamily() {
        var organisations = SERVICES.stream().map(Service::organisation).collect(toSet());

        assertThat(organisations).hasSizeGreaterThanOrEqualTo(120);
        assertThat(organisations.stream().map(organisation -> organisation.sector()))
                .containsOnly(
                        Sector.PRIMARY_CARE,
                        Sector.HOSPITAL,
                        Sector.COMMUNITY_HEALTH,
                        Sector.SOCIAL_CARE,
                        Sector.VOLUNTARY);
    }

    @Test
    void hasEachCodeOnce() {
        for (var table : List.of("organisations", "places", "services")) {
            assertThat(Stream.of("voluntary", "health", "council", "branches")
                            .flatMap(part ->
                                    SeedTable.read("demo/%s-%s.csv".formatted(table, part), row -> row.text("code"))
                                            .stream()))
                    .as(table)
                    .doesNotHaveDuplicates();
        }
        assertThat(SERVICES).extracting(Service::id).doesNotHaveDuplicates();
    }

    @Test
    void speaksInTheWordsOfTheVocabulary() {
        var words = Vocabulary.shipped();

        assertThat(SERVICES).allSatisfy(service -> {
            assertThat(service.types())
                    .as(service.name())
                    .isNotEmpty()
                    .allMatch(type -> words.serviceType(type).isPresent());
            assertThat(service.needs())
                    .as(service.name())
                    .isNotEmpty()
                    .allMatch(need -> words.need(need).isPresent());
        });
    }

    @Test
    void standsOnItsMap() {
        var venues = SERVICES.stream().flatMap(service -> service.venues().stream());

        assertThat(venues)
                .isNotEmpty()
                .allSatisfy(venue ->
                        assertThat(venue.point() == null).as(venue.name()).isEqualTo(venue.confidential()));
    }

    @Test
    void hidesWhereARefugeIs() {
        assertThat(SERVICES.stream().flatMap(service -> service.venues().stream()))
                .filteredOn(venue -> venue.confidential())
                .isNotEmpty()
                .allMatch(venue -> venue.address().isEmpty() && venue.postcode().isEmpty());
    }

    @Test
    void canBeReachedAtNobodyReal() {
        assertThat(SERVICES)
                .allMatch(blankOr(Service::phone, phone -> phone.matches("01632 960\\d{3}")), "a number kept for drama")
                .allMatch(blankOr(Service::email, email -> email.endsWith(".example")), "mail to nowhere")
                .allMatch(blankOr(Service::website, site -> site.matches("https://[a-z0-9.-]+\\.example(/.*)?")));
    }

    @Test
    void wasCheckedBeforeItWasLoaded() {
        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(service.assuredOn()).isBeforeOrEqualTo(DAY));
    }

    private static Predicate<Service> blankOr(
            java.util.function.Function<Service, String> part, Predicate<String> shape) {
        return service -> part.apply(service).isEmpty() || shape.test(part.apply(service));
    }
}
