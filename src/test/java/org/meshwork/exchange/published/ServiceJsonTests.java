package org.meshwork.exchange.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Joining;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.Venue;
import org.meshwork.exchange.openreferral.Remarks;
import org.meshwork.shared.Sector;

class ServiceJsonTests {

    private final Service complete = ServiceExample.complete("Ninepin club");

    @Test
    void givesTheSameBytesAfterAnotherMeshworkReadIt() {
        assertThat(Again.writtenAgain(complete))
                .isEqualTo(ServiceJson.whole(complete, Again.CHANGED).toString());
    }

    @Test
    void losesNothingOnTheWay() {
        var again = Again.read(ServiceJson.whole(complete, Again.CHANGED));

        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields(
                        "origin",
                        "website",
                        "organisation.website",
                        "costDetail",
                        "hours",
                        "organisation.registration.phones",
                        "particulars.evidence",
                        "particulars.phones",
                        "particulars.status",
                        "particulars.tags",
                        "venues")
                .isEqualTo(complete);
        assertThat(again.particulars().tags())
                .containsAll(complete.particulars().tags());
        assertThat(again.particulars().phones())
                .containsAll(complete.particulars().phones());
        assertThat(again.hours()).isEqualTo(again.particulars().timetable().week(LocalDate.of(2026, 10, 10)));
        assertThat(again.website()).isEqualTo("https://" + complete.website());
        assertThat(again.venues()).extracting(Venue::premises).isEqualTo(premises(complete));
        assertThat(again.venues())
                .extracting(Venue::timetable)
                .startsWith(complete.venues().getFirst().timetable());
    }

    @Test
    void isReadWithoutAWarning() {
        var remarks = new Remarks();
        Again.read(ServiceJson.whole(ServiceExample.called("Tea").service(), Again.CHANGED), remarks);

        assertThat(remarks.list()).isEmpty();
    }

    @Test
    void givesTheSameBytesForWhatIsKnownOnlyInShort() {
        var inShort = ServiceExample.called("Tea")
                .by(Sector.VOLUNTARY)
                .summary("Tea for all.")
                .description("Tea. And cake.")
                .types("lunch-club")
                .meets("company", "meals")
                .at(53.5, -0.5)
                .open("Mo-Fr 10:00-12:00; Sa 22:00-02:00; Su 00:00-24:00")
                .ages(60, null)
                .audiences("older-people")
                .costs(Cost.MEANS_TESTED, "Ask us")
                .joined(Joining.DROP_IN, Joining.REFERRAL)
                .delivered(Delivery.ONLINE)
                .rung("01632 960001")
                .service();

        assertThat(Again.writtenAgain(inShort))
                .isEqualTo(ServiceJson.whole(inShort, Again.CHANGED).toString());
        var again = Again.read(ServiceJson.whole(inShort, Again.CHANGED));
        assertThat(again.hours()).isEqualTo(inShort.hours());
        assertThat(again.summary()).isEqualTo("Tea for all.");
        assertThat(again.cost()).isEqualTo(Cost.MEANS_TESTED);
        assertThat(again.costDetail()).isEqualTo("Ask us");
        assertThat(again.organisation().sector()).isEqualTo(Sector.VOLUNTARY);
        assertThat(again.phone()).isEqualTo("01632 960001");
    }

    @Test
    void saysNothingOfAConfidentialAddress() {
        var refuge = ServiceExample.called("Refuge")
                .at(new Venue(
                        "Willow Lodge", "", "", null, List.of("step-free"), true, OpeningHours.parse("Mo 10:00-12:00")))
                .service();
        var json = ServiceJson.whole(refuge, Again.CHANGED);

        assertThat(json.toString()).doesNotContain("Willow", "latitude", "addresses", "Step");
        var again = Again.read(json).venues();
        assertThat(again).extracting(Venue::confidential).containsExactly(true);
        assertThat(again).extracting(Venue::hours).containsExactly(OpeningHours.parse("Mo 10:00-12:00"));
        assertThat(ServiceJson.whole(Again.read(json), Again.CHANGED).at("/service_at_locations/0/location/name"))
                .isEqualTo(json.at("/service_at_locations/0/location/name"));
    }

    private static List<Object> premises(Service service) {
        return service.venues().stream().<Object>map(Venue::premises).toList();
    }
}
