package org.meshwork.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.SharedData;
import org.meshwork.directory.Identifier;
import org.meshwork.directory.Service;

/** Lists that others publish, as they are. */
class ListContractTests {

    @ParameterizedTest
    @CsvSource({
        "trafford_pharmacies.csv, pharmacies, 57, 57, 0, 0",
        "trafford_general_practices.csv, gp-practices, 26, 26, 0, 0",
        "epraccur-2024-01-trafford.csv, gp-practices-ods, 58, 26, 32, 0",
        "trafford_care_homes.csv, care-homes, 56, 56, 0, 0",
        "trafford_dentists.csv, dentists, 53, 52, 0, 1",
        "trafford_hospitals.geojson, hospitals, 20, 3, 17, 0",
        "trafford_libraries.csv, libraries, 13, 13, 0, 0",
        "gm_libraries.csv, libraries, 141, 141, 0, 0",
        "trafford_leisure_centres.csv, leisure-centres, 9, 9, 0, 0",
        "health_and_fitness_gym.csv, gyms, 37, 27, 10, 0",
        "sports_clubs.csv, sports-clubs, 140, 140, 0, 0",
        "trafford_allotments.csv, allotments, 35, 35, 0, 0",
        "trafford_community_hubs.csv, community-hubs, 6, 6, 0, 0",
        "trafford_childrens_centres.csv, childrens-centres, 2, 2, 0, 0",
        "trafford_food_banks.csv, food-banks, 7, 7, 0, 0",
        "trafford_mental_health_services.csv, mental-health-services, 60, 60, 0, 0",
        "charities_operating_in_trafford.csv, charities, 736, 736, 0, 0",
        "trafford_council_voluntary_sector_grants.csv, grants, 555, 114, 441, 0",
    })
    void takesEveryRowOfARealList(String file, String mapping, int rows, int taken, int passedOver, int refused) {
        var read = read(file, mapping);

        assertThat(read.rows).isEqualTo(rows);
        assertThat(read.services).hasSize(taken);
        assertThat(read.passedOver).isEqualTo(passedOver);
        assertThat(read.refused).hasSize(refused);
        assertThat(read.services).extracting(Service::id).doesNotHaveDuplicates();
        assertThat(read.services).allMatch(service -> service.organisation().sector() != null);
        assertThat(read.noteSentences()).noneMatch(note -> note.contains("has no column"));
    }

    @Test
    void readsTheWeekOfEveryPharmacy() {
        var read = read("trafford_pharmacies.csv", "pharmacies");

        assertThat(read.services)
                .allMatch(service -> service.venues().getFirst().hours().isKnown());
        assertThat(read.remarks).isEmpty();
        var asda = read.services.stream()
                .filter(service -> service.origin().feedId().equals("FK429"))
                .findFirst()
                .orElseThrow();
        assertThat(asda.venues().getFirst().hours().sessions()).hasSize(19);
    }

    @Test
    void readsHoursInWordsOrKeepsThemAsWords() {
        var hubs = read("trafford_community_hubs.csv", "community-hubs");
        var leisure = read("trafford_leisure_centres.csv", "leisure-centres");

        assertThat(hubs.services)
                .filteredOn(hub -> hub.venues().getFirst().hours().isKnown())
                .hasSize(5);
        assertThat(hubs.services)
                .filteredOn(hub -> hub.description().contains("for food collections"))
                .hasSize(1);
        assertThat(leisure.services)
                .filteredOn(centre -> centre.venues().getFirst().hours().isKnown())
                .hasSize(7);
    }

    @Test
    void mendsWhatIsKnownToBeDirty() {
        var homes = read("trafford_care_homes.csv", "care-homes");
        var charities = read("charities_operating_in_trafford.csv", "charities");

        assertThat(homes.on("area_code")).hasSize(56).allMatch("E0800009 lacks a digit; read as E08000009."::equals);
        assertThat(homes.services)
                .extracting(Service::phone)
                .allMatch(phone -> phone.isEmpty() || phone.startsWith("0"));
        assertThat(charities.services).allMatch(charity -> charity.venues().isEmpty());
        assertThat(charities.services)
                .allMatch(charity -> charity.organisation().registration().identifiers().stream()
                        .anyMatch(identifier -> identifier.scheme().equals(Identifier.CHARITY)));
        assertThat(charities.on("charity_contact_web")).hasSize(411);
    }

    @Test
    void takesAGroupOnceByItsNewestGrant() {
        var read = read("trafford_council_voluntary_sector_grants.csv", "grants");

        assertThat(read.services)
                .extracting(Service::assuredOn)
                .allMatch(day -> day.isAfter(ListRead.TODAY.minusMonths(61)));
        assertThat(read.noteSentences())
                .containsExactly(
                        "418 rows were passed over, as the mapping says: Award Date is more than 60 months ago, or not a date.",
                        "23 rows were passed over, as the mapping says: another row is of the same service.");
    }

    private static ListRead read(String file, String mapping) {
        return ListRead.of(SharedData.file("trafford/services/" + file), (Mapping) Mapping.read(mapping));
    }
}
