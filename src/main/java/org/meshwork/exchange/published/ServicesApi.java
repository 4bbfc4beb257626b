package org.meshwork.exchange.published;

import java.util.Map;
import org.meshwork.exchange.published.Published.Entry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v3/services")
class ServicesApi {

    private final Published published;
    private final Asking asking;

    ServicesApi(Published published, Asking asking) {
        this.published = published;
        this.asking = asking;
    }

    @GetMapping
    ResponseEntity<byte[]> services(@RequestParam Map<String, String> given) {
        var asked = new Parameters(given);
        var wanted = asking.wanted(asked);
        var isFull = asked.flag("full");
        var isMinimal = asked.flag("minimal");
        return asked.refusal().orElseGet(() -> {
            var slice = published.services(wanted, asked.skip(), asked.perPage());
            return Answers.page(
                    asked,
                    slice.total(),
                    slice.entries().stream()
                            .map(entry -> isMinimal ? minimal(entry) : isFull ? whole(entry) : beginning(entry))
                            .toList());
        });
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> service(@PathVariable String id) {
        return Parameters.uuid(id)
                .map(uuid -> Answers.of(published.service(uuid).map(ServicesApi::whole), id))
                .orElseGet(ApiDetails::badId);
    }

    static Json minimal(Entry entry) {
        return ServiceJson.minimal(entry.service(), entry.changed());
    }

    static Json beginning(Entry entry) {
        return ServiceJson.beginning(entry.service(), entry.changed());
    }

    static Json whole(Entry entry) {
        return new Json(ServiceJson.whole(entry.service(), entry.changed()));
    }
}
