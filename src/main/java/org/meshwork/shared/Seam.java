package org.meshwork.shared;

import static org.meshwork.shared.Sector.HOSPITAL;
import static org.meshwork.shared.Sector.INFORMAL;
import static org.meshwork.shared.Sector.PRIMARY_CARE;
import static org.meshwork.shared.Sector.SOCIAL_CARE;
import static org.meshwork.shared.Sector.VOLUNTARY;

import java.util.Optional;

/**
 * The boundary that a handover crosses; at most one, decided by the sectors of its two contacts.
 *
 * <p>After the integration pilots of North Tyneside and the Principles of Integrated Care (National Voices).
 */
public enum Seam {
    PRIMARY_HOSPITAL("GP and hospital"),
    PRACTICE_COMMUNITY("GP and community health"),
    HOSPITAL_COMMUNITY("Hospital and community health"),
    HEALTH_SOCIAL_CARE("Health and social care"),
    STATUTORY_VOLUNTARY("Public and voluntary services"),
    PROFESSIONAL_FAMILY("Professionals and family");

    private final String label;

    Seam(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** The seam between two sectors, whichever comes first; none inside one sector. */
    public static Optional<Seam> between(Sector one, Sector other) {
        if (one == other) {
            return Optional.empty();
        }
        if (one == INFORMAL || other == INFORMAL) {
            return Optional.of(PROFESSIONAL_FAMILY);
        }
        if (one == VOLUNTARY || other == VOLUNTARY) {
            return Optional.of(STATUTORY_VOLUNTARY);
        }
        if (one == SOCIAL_CARE || other == SOCIAL_CARE) {
            return Optional.of(HEALTH_SOCIAL_CARE);
        }
        if (one != PRIMARY_CARE && other != PRIMARY_CARE) {
            return Optional.of(HOSPITAL_COMMUNITY);
        }
        return Optional.of(one == HOSPITAL || other == HOSPITAL ? PRIMARY_HOSPITAL : PRACTICE_COMMUNITY);
    }
}
