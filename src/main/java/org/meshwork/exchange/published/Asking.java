package org.meshwork.exchange.published;

import java.util.Optional;
import java.util.UUID;
import org.meshwork.exchange.published.Wanted.Near;
import org.meshwork.places.Places;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.Postcode;
import org.springframework.stereotype.Component;

/** Which services the parameters of an address ask for. */
@Component
class Asking {

    /** Metres; about five miles, as far as most people go. */
    private static final double USUAL_DISTANCE = 8_000;

    private final Taxonomies taxonomies;
    private final Places places;

    Asking(Taxonomies taxonomies, Places places) {
        this.taxonomies = taxonomies;
        this.places = places;
    }

    Wanted wanted(Parameters asked) {
        return new Wanted(
                asked.text("search"),
                asked.moment("modified_after").orElse(null),
                asked.id("taxonomy_term_id").map(taxonomies::withTerm).orElse(null),
                asked.id("taxonomy_id").map(taxonomies::withTaxonomy).orElse(null),
                asked.id("organization_id").map(UUID::toString).orElse(null),
                near(asked).orElse(null));
    }

    private Optional<Near> near(Parameters asked) {
        var written = asked.text("postcode");
        var metres = asked.metres("proximity");
        if (written.isEmpty()) {
            if (metres.isPresent()) {
                asked.problem("\"proximity\" needs a \"postcode\" to be near to.");
            }
            return Optional.empty();
        }
        var place = Postcode.parse(written).flatMap(places::postcode).map(PostcodePlace::point);
        if (place.isEmpty()) {
            asked.problem("We do not know the postcode. Check it, or leave it out.");
        }
        return place.map(point -> new Near(point, metres.orElse(USUAL_DISTANCE)));
    }
}
