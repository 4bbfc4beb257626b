package org.meshwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.meshwork.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the distances that others published for their own implementations. */
class PointContractTests {

    @Test
    void isAsFarFromAnotherAsHaversineGives() throws IOException {
        var checked = 0;
        for (var item : golden().get("haversine")) {
            if (item.has("metres")) {
                assertThat(point(item.get("a")).metresTo(point(item.get("b"))))
                        .isCloseTo(
                                item.get("metres").doubleValue(),
                                within(item.get("tolerance").doubleValue()));
            } else {
                assertThat(point(item.get("a")).milesTo(point(item.get("b"))))
                        .isCloseTo(
                                item.get("miles").doubleValue(),
                                within(item.get("tolerance").doubleValue()));
            }
            checked++;
        }
        assertThat(checked).isEqualTo(2);
    }

    /** The earth is no sphere: over the length of Britain haversine and Vincenty's ellipsoid differ by less than 0.3%. */
    @Test
    void isNearlyAsFarFromAnotherAsOnTheEllipsoid() throws IOException {
        for (var item : golden().get("vincenty_wgs84")) {
            var metres = item.get("metres").doubleValue();

            assertThat(point(item.get("a")).metresTo(point(item.get("b")))).isCloseTo(metres, within(metres * 0.003));
        }
    }

    private static JsonNode golden() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(SharedData.file("golden/distance-and-osgrid.json")));
    }

    private static Point point(JsonNode pair) {
        return new Point(pair.get(0).doubleValue(), pair.get(1).doubleValue());
    }
}
