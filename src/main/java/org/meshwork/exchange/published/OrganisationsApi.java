package org.meshwork.exchange.published;

import java.util.Map;
import org.meshwork.exchange.published.Published.Provider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v3/organizations")
class OrganisationsApi {

    private final Published published;
    private final Asking asking;

    OrganisationsApi(Published published, Asking asking) {
        this.published = published;
        this.asking = asking;
    }

    @GetMapping
    ResponseEntity<byte[]> organisations(@RequestParam Map<String, String> given) {
        var asked = new Parameters(given);
        var wanted = asking.wanted(asked);
        var withWholeServices = asked.flag("full_service");
        var isFull = asked.flag("full") || withWholeServices;
        return asked.refusal().orElseGet(() -> {
            var slice = published.organisations(wanted, asked.skip(), asked.perPage());
            return Answers.page(
                    asked,
                    slice.total(),
                    slice.entries().stream()
                            .map(Provider::organisation)
                            .map(organisation -> isFull
                                    ? published
                                            .organisation(organisation.id().value())
                                            .map(provider -> whole(provider, withWholeServices))
                                            .orElseGet(() -> OrganisationJson.whole(organisation))
                                    : OrganisationJson.beginning(organisation))
                            .toList());
        });
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> organisation(@PathVariable String id, @RequestParam Map<String, String> given) {
        var asked = new Parameters(given);
        var withWholeServices = asked.flag("full_service");
        return asked.refusal()
                .orElseGet(() -> Parameters.uuid(id)
                        .map(uuid -> Answers.of(
                                published.organisation(uuid).map(provider -> whole(provider, withWholeServices)), id))
                        .orElseGet(ApiDetails::badId));
    }

    private static Json whole(Provider provider, boolean withWholeServices) {
        return OrganisationJson.whole(provider.organisation())
                .list(
                        "services",
                        provider.provided().stream()
                                .map(entry ->
                                        withWholeServices ? ServicesApi.whole(entry) : ServicesApi.beginning(entry))
                                .toList());
    }
}
