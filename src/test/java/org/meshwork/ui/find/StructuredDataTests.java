package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Cost;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.Venue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTests {

    @Test
    void saysWhatThePageSays() {
        var said = read(called("Choir").summary("We sing.").costs(Cost.FREE).at(53.8, -3.7).open("Tu 10:00-12:00"));

        assertThat(said.path("@type").asString()).isEqualTo("Service");
        assertThat(said.path("name").asString()).isEqualTo("Choir");
        assertThat(said.path("provider").path("name").asString()).isEqualTo("Example Trust");
        assertThat(said.path("offers").path("price").asString()).isEqualTo("0");
        assertThat(said.path("hoursAvailable").path(0).path("dayOfWeek").asString())
                .isEqualTo("https://schema.org/Tuesday");
        assertThat(said.at("/availableChannel/0/serviceLocation/geo/latitude").asDouble())
                .isEqualTo(53.8);
    }

    @Test
    void saysNothingOfAnAddressThatIsKeptPrivate() {
        var refuge = called("Refuge")
                .at(new Venue("Willow Lodge", "", "", null, List.of("lift"), true, OpeningHours.UNKNOWN));

        assertThat(StructuredData.json(refuge.service())).doesNotContain("Willow", "Place");
    }

    @Test
    void cannotBreakOutOfItsElement() {
        assertThat(StructuredData.json(called("</script><script>alert(1)").service())).doesNotContain("<");
    }

    @Test
    void takesTheFullestRecord() {
        assertThat(JsonMapper.shared()
                        .readTree(StructuredData.json(ServiceExample.complete("Lunch club")))
                        .path("areaServed")
                        .path(0)
                        .asString())
                .isEqualTo("The Bay");
    }

    private static JsonNode read(ServiceExample service) {
        return JsonMapper.shared().readTree(StructuredData.json(service.service()));
    }
}
