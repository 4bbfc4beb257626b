package org.meshwork.exchange.published;

import java.util.Map;
import org.meshwork.exchange.published.Published.Place;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v3/service_at_locations")
class PlacesApi {

    private final Published published;
    private final Asking asking;

    PlacesApi(Published published, Asking asking) {
        this.published = published;
        this.asking = asking;
    }

    @GetMapping
    ResponseEntity<byte[]> places(@RequestParam Map<String, String> given) {
        var asked = new Parameters(given);
        var wanted = asking.wanted(asked);
        var isFull = asked.flag("full");
        return asked.refusal().orElseGet(() -> {
            var slice = published.places(wanted, asked.skip(), asked.perPage());
            return Answers.page(
                    asked,
                    slice.total(),
                    slice.entries().stream()
                            .map(place -> isFull ? whole(place) : beginning(place))
                            .toList());
        });
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> place(@PathVariable String id) {
        return Parameters.uuid(id)
                .map(uuid -> Answers.of(published.place(uuid).map(PlacesApi::whole), id))
                .orElseGet(ApiDetails::badId);
    }

    static Json whole(Place place) {
        var service = ServicesApi.whole(place.entry());
        service.node().remove("service_at_locations");
        return at(place).object("service", service);
    }

    static Json beginning(Place place) {
        return at(place).object("service", ServicesApi.beginning(place.entry()));
    }

    private static Json at(Place place) {
        return PlaceJson.of(place.entry().service(), place.position(), place.id());
    }
}
