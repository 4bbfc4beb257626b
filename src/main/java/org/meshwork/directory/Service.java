package org.meshwork.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.Evidence;
import org.meshwork.shared.ServiceId;

/**
 * Something a person can use, as people read it. All text is plain (no mark-up), and empty where it is not known.
 *
 * @param summary one line on what it is
 * @param types codes of kinds of service
 * @param needs codes of the needs it meets
 * @param venues where it can be met; empty for help by telephone, online or at home
 * @param hours of the service itself, where they are not those of a venue
 * @param cost null where it is not known
 * @param languages ISO 639-1 codes, beyond English
 * @param assuredOn when somebody last checked the entry; null where it is not known
 * @param withdrawn no longer offered or no longer in its feed: kept, and found by no search
 * @param particulars what else is known; {@link Particulars#NONE} where nothing is
 */
public record Service(
        ServiceId id,
        Organisation organisation,
        String name,
        String summary,
        String description,
        List<String> types,
        List<String> needs,
        List<Venue> venues,
        OpeningHours hours,
        Eligibility eligibility,
        @Nullable Cost cost,
        String costDetail,
        List<Joining> joining,
        String joinDetail,
        List<Delivery> delivery,
        List<String> languages,
        String phone,
        String email,
        String website,
        @Nullable LocalDate assuredOn,
        Origin origin,
        boolean withdrawn,
        Particulars particulars) {

    public Service {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a service without a name: " + id);
        }
        types = types.stream().distinct().toList();
        needs = needs.stream().distinct().toList();
        venues = venues.stream().distinct().toList();
        joining = joining.stream().distinct().toList();
        delivery = delivery.stream().distinct().toList();
        languages = languages.stream().distinct().toList();
    }

    /** The same, no longer offered, or offered again. */
    public Service withdrawn(boolean now) {
        return with(types, needs, eligibility, now, particulars);
    }

    /**
     * The same, with what was told from its words.
     *
     * @param evidence for each of the codes that its publisher did not say
     */
    public Service told(List<String> types, List<String> needs, List<String> audiences, List<Evidence> evidence) {
        var whom = new Eligibility(eligibility.minimumAge(), eligibility.maximumAge(), audiences);
        return with(types, needs, whom, withdrawn, particulars.because(evidence));
    }

    private Service with(
            List<String> types,
            List<String> needs,
            Eligibility eligibility,
            boolean withdrawn,
            Particulars particulars) {
        return new Service(
                id,
                organisation,
                name,
                summary,
                description,
                types,
                needs,
                venues,
                hours,
                eligibility,
                cost,
                costDetail,
                joining,
                joinDetail,
                delivery,
                languages,
                phone,
                email,
                website,
                assuredOn,
                origin,
                withdrawn,
                particulars);
    }

    /** Of each venue, in their order: names this service at that place, as long as what is said of the place stays. */
    public List<UUID> placeIds() {
        var ids = new LinkedHashSet<UUID>();
        for (var venue : venues) {
            // Nothing of a confidential place may be guessed from its id.
            var place = venue.confidential() ? "confidential" : venue.locationId(organisation.id());
            var name = "service at location\n" + id + '\n' + place;
            for (var again = 0; !ids.add(UUID.nameUUIDFromBytes((name + '\n' + again).getBytes(UTF_8))); again++) {}
        }
        return List.copyOf(ids);
    }
}
