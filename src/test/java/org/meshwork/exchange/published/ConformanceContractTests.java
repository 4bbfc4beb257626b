package org.meshwork.exchange.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.SharedData;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.exchange.lists.ListSource;
import org.meshwork.exchange.lists.Mapping;
import org.meshwork.exchange.lists.OpenList;
import org.meshwork.exchange.openreferral.FeedFile;
import org.meshwork.exchange.openreferral.FeedSettings;
import org.meshwork.exchange.openreferral.FeedSource;
import org.meshwork.exchange.openreferral.OpenFeed;
import org.springframework.util.unit.DataSize;

/** What we publish, held against the schemas of the standard, for every record of the feeds that we can take. */
class ConformanceContractTests {

    private static final FeedSettings SETTINGS =
            new FeedSettings(false, 1, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), Duration.ofSeconds(1));

    @Test
    void findsWhatIsWrong() {
        var bad = ServiceJson.whole(ServiceExample.complete("Tea"), Again.CHANGED);
        bad.put("id", "7").put("email", "not an address").put("url", "no address");

        assertThat(Conformance.with("service").errors(bad)).hasSize(3);
    }

    @Test
    void everyFieldConforms() {
        conforms(List.of(
                ServiceExample.complete("Tea"), ServiceExample.called("Cake").service()));
    }

    @ParameterizedTest
    @CsvSource({
        "feeds/north-lincolnshire-council.oruk-v1.2024-12-18.json, 738",
        "feeds/buckinghamshire-scout-x/services.json, 20",
        "mocks/V3.0-UK-Default/service_full.json, 1",
        "mocks/V3.0-UK-Warn/service_full.json, 1",
        "mocks/V3.0-UK-Warn/service_list.json, 1",
        "mocks/V3.0-UK-Test/service_full.json, 1",
        "mocks/V3.0-UK-Test/service_list.json, 128",
        "oruk-3.0-spec/examples/service_full.json, 1",
        "hsds-uk-3.0/examples/service_full.json, 1"
    })
    void everyRecordOfTheFeedsConformsAndKeepsItsBytes(String feed, int records) throws IOException {
        var services = services(feed);

        assertThat(services).hasSize(records);
        conforms(services);
        for (var service : services) {
            assertThat(Again.writtenAgain(service))
                    .isEqualTo(ServiceJson.whole(service, Again.CHANGED).toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "trafford_pharmacies.csv, pharmacies, 57",
        "trafford_general_practices.csv, gp-practices, 26",
        "epraccur-2024-01-trafford.csv, gp-practices-ods, 26",
        "trafford_care_homes.csv, care-homes, 56",
        "trafford_dentists.csv, dentists, 53",
        "trafford_hospitals.geojson, hospitals, 3",
        "gm_libraries.csv, libraries, 141",
        "trafford_leisure_centres.csv, leisure-centres, 9",
        "health_and_fitness_gym.csv, gyms, 27",
        "sports_clubs.csv, sports-clubs, 140",
        "trafford_allotments.csv, allotments, 35",
        "trafford_community_hubs.csv, community-hubs, 6",
        "trafford_childrens_centres.csv, childrens-centres, 2",
        "trafford_food_banks.csv, food-banks, 7",
        "trafford_mental_health_services.csv, mental-health-services, 60",
        "charities_operating_in_trafford.csv, charities, 736",
        "trafford_council_voluntary_sector_grants.csv, grants, 114"
    })
    void everyRowOfTheListsConforms(String list, String mapping, int rows) {
        var file = SharedData.file("trafford/services/" + list).toString();
        var known = Mapping.known(mapping).orElseThrow();
        var services = new ArrayList<Service>();
        ((OpenList) ListSource.open(file, known, LocalDate.of(2026, 10, 10))).each(entry -> {
            if (entry instanceof OpenList.Found found) {
                services.add(Again.read(found.record()));
            }
        });

        assertThat(services).hasSize(rows);
        conforms(services);
    }

    private static void conforms(List<Service> services) {
        var whole = Conformance.with("service");
        var item = Conformance.with("service_list");
        var organisation = Conformance.with("organization");
        var place = Conformance.with("service_at_location");
        for (var service : services) {
            assertThat(whole.errors(ServiceJson.whole(service, Again.CHANGED)))
                    .as(service.name())
                    .isEmpty();
            assertThat(item.errors(ServiceJson.beginning(service, Again.CHANGED).node()))
                    .isEmpty();
            assertThat(organisation.errors(
                            OrganisationJson.whole(service.organisation()).node()))
                    .isEmpty();
            for (var at : PlaceJson.of(service)) {
                assertThat(place.errors(at.node())).isEmpty();
            }
        }
    }

    private static List<Service> services(String feed) throws IOException {
        var services = new ArrayList<Service>();
        var path = SharedData.file("openreferral/" + feed).toString();
        try (var open = (OpenFeed) FeedSource.open(path, SETTINGS)) {
            open.each(entry -> services.add(Again.read(((FeedFile.Found) entry).json())));
        }
        return services;
    }
}
