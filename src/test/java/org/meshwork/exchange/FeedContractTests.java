package org.meshwork.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.SharedData;
import org.meshwork.directory.CostOption;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Eligibility;
import org.meshwork.directory.Identifier;
import org.meshwork.directory.Joining;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Schedule;
import org.meshwork.directory.Service;
import org.meshwork.directory.Venue;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.exchange.openreferral.FeedSettings;
import org.springframework.util.unit.DataSize;

/** Feeds that others publish, as they are. */
class FeedContractTests {

    private static final String NORTH_LINCOLNSHIRE =
            "openreferral/feeds/north-lincolnshire-council.oruk-v1.2024-12-18.json";
    private static final Pattern MARK_UP = Pattern.compile("</?[a-zA-Z!][^>]*>|&[a-zA-Z]{2,8};|&#\\d+;");

    private final FakeChangesets directory = new FakeChangesets();
    private final FeedImport feeds = new FeedImport(
            directory,
            new FakePlaces(),
            new FakeFeedRuns(),
            new FeedSettings(false, 1, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), Duration.ofSeconds(1)),
            new ImportLimits(0.2, 0.5, 10, 1_000),
            Clock.fixed(Instant.parse("2026-10-10T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void takesEveryServiceOfARealCouncil() {
        var report = run(NORTH_LINCOLNSHIRE);

        assertThat(report.feed()).isEqualTo("north-lincolnshire-council");
        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(738, 738, 0, 0, 0, 738, 0, 0, 3_918));
        assertThat(directory.services).hasSize(738);
        assertThat(fields(report, Kind.NORMALISED))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "description", 799L,
                        "email", 222L,
                        "url", 14L,
                        "organization.website", 32L,
                        "organization.description", 2L));
    }

    @Test
    void keepsTheIdsAndTheDatesOfARealCouncil() {
        run(NORTH_LINCOLNSHIRE);

        assertThat(directory.services.values())
                .allMatch(service ->
                        service.id().toString().equals(service.origin().feedId()))
                .allMatch(service -> Objects.requireNonNull(service.assuredOn()).isBefore(LocalDate.of(2024, 12, 19)))
                .allMatch(service ->
                        service.website().isEmpty() || service.website().matches("(?i)https?://.+"))
                .noneMatch(service -> service.email().equals("contact@example.org"))
                .noneMatch(Service::withdrawn);
        assertThat(directory.services.values().stream()
                        .map(service -> service.organisation().id())
                        .distinct())
                .hasSize(239);
        assertThat(directory.services.values())
                .filteredOn(service -> service.joining().contains(Joining.DROP_IN))
                .hasSize(27);
        assertThat(directory.services.values())
                .filteredOn(service -> service.delivery().contains(Delivery.HOME_VISIT))
                .hasSize(3);
        assertThat(directory.services.values())
                .filteredOn(service -> service.eligibility().audiences().contains("carers"))
                .hasSize(43);
    }

    @Test
    void leavesNoMarkUpInARealFeed() {
        run(NORTH_LINCOLNSHIRE);

        assertThat(directory.services.values())
                .flatExtracting(service -> texts(service).toList())
                .noneMatch(text -> MARK_UP.matcher(text).find())
                .noneMatch(text -> text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mocks/V3.0-UK-Default",
                "mocks/V3.0-UK-Warn",
                "mocks/V3.0-UK-Test",
                "oruk-3.0-spec/examples",
                "hsds-uk-3.0/examples"
            })
    void takesAFullServiceOfTheNationalValidatorAndTheStandard(String folder) {
        var report = run("openreferral/" + folder + "/service_full.json");

        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(1, 1, 0, 0, 0, 0, 1, 0, 0));
        assertThat(fields(report, Kind.WARNED))
                .containsOnlyKeys(
                        "cost_options.valid_to",
                        "schedules.valid_to",
                        "service_at_locations.location.latitude",
                        "service_at_locations.location.addresses.postal_code",
                        "schedules.bymonthday");
        assertThat(directory.services.values()).singleElement().satisfies(service -> {
            assertThat(service.id()).hasToString("ac148810-d857-441c-9679-408f346de14b");
            assertThat(service.name()).isEqualTo("Community Counselling");
            assertThat(service.organisation().website()).isEqualTo("http://example.com");
            assertThat(service.eligibility()).isEqualTo(new Eligibility(12, 100, List.of("mental-health")));
            assertThat(service.venues()).extracting(Venue::name).containsExactly("MyCity Civic Center");
            assertThat(service.particulars().timetable().schedules())
                    .extracting(Schedule::rule)
                    .containsExactly("FREQ=WEEKLY;BYDAY=TH,FR");
            assertThat(service.particulars().costs())
                    .extracting(CostOption::amount)
                    .containsExactly(new BigDecimal("35"));
            assertThat(service.particulars().lastModified()).isEqualTo("2023-03-15T10:30:45.123Z");
            assertThat(service.organisation().registration().identifiers())
                    .containsExactly(new Identifier(Identifier.COMPANY, "Company number", "1234567"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mocks/V3.0-UK-Default", "mocks/V3.0-UK-Warn", "oruk-3.0-spec/examples", "hsds-uk-3.0/examples"})
    void takesTheListOfTheNationalValidatorAndTheStandard(String folder) {
        assertThat(run("openreferral/" + folder + "/service_list.json").counts())
                .isEqualTo(new ImportReport.Counts(1, 1, 0, 0, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service_list.json", "service_list_data.json"})
    void takesOneServiceOfAListThatRepeatsIt(String file) {
        var report = run("openreferral/mocks/V3.0-UK-Test/" + file);

        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(128, 1, 0, 0, 0, 0, 0, 127, 0));
        assertThat(fields(report, Kind.REFUSED)).containsOnlyKeys("id");
    }

    /** Whatever else the mocks of the validator hold: organisations, places, taxonomies, and what an API says of itself. */
    @ParameterizedTest
    @ValueSource(strings = {"V3.0-UK-Default", "V3.0-UK-Warn", "V3.0-UK-Test"})
    void takesNothingElseForServices(String mock) throws IOException {
        try (var files = Files.list(SharedData.file("openreferral/mocks/" + mock))) {
            var others = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.matches("service_(full|list|list_data)\\.json"))
                    .toList();

            assertThat(others).hasSizeGreaterThanOrEqualTo(9).allSatisfy(name -> {
                var report = run("openreferral/mocks/" + mock + '/' + name);
                assertThat(report.taken()).isZero();
                assertThat(report.whyItFailed().orElseThrow()).endsWith(".");
            });
        }
        assertThat(directory.services).isEmpty();
    }

    @Test
    void takesAFeedOfTheScoutShape() {
        var report = run("openreferral/feeds/buckinghamshire-scout-x/services.json");

        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(20, 20, 0, 0, 0, 1, 12, 0, 8));
        assertThat(fields(report, Kind.WARNED))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("organization.name", 10L, "service_at_locations.location.latitude", 5L));
        assertThat(directory.services.values())
                .filteredOn(service -> !service.venues().isEmpty())
                .hasSize(18);
        assertThat(directory.services.values().stream().flatMap(service -> service.venues().stream()))
                .filteredOn(venue -> venue.point() != null)
                .hasSize(13);
        assertThat(directory.services.values())
                .filteredOn(service -> service.hours().isKnown())
                .singleElement()
                .satisfies(service -> {
                    assertThat(service.name()).isEqualTo("12th Aylesbury Brownies");
                    assertThat(service.hours()).isEqualTo(OpeningHours.parse("Mo 10:00-17:00"));
                    assertThat(service.eligibility().minimumAge()).isEqualTo(5);
                });
    }

    @Test
    void takesOneServiceOfTheScoutShape() {
        assertThat(run("openreferral/feeds/buckinghamshire-scout-x/service.json")
                        .taken())
                .isEqualTo(1);
    }

    private ImportReport run(String path) {
        return feeds.run(SharedData.file(path).toString());
    }

    private static Map<String, Long> fields(ImportReport report, Kind kind) {
        return report.rows().stream()
                .filter(row -> row.kind() == kind)
                .collect(groupingBy(ImportReport.Row::field, counting()));
    }

    private static Stream<String> texts(Service service) {
        return Stream.of(
                service.name(),
                service.summary(),
                service.description(),
                service.costDetail(),
                service.joinDetail(),
                service.organisation().name(),
                service.organisation().description());
    }
}
