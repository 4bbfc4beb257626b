package org.meshwork.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeamTests {

    @ParameterizedTest
    @CsvSource({
        "PRIMARY_CARE,     HOSPITAL,         PRIMARY_HOSPITAL",
        "PRIMARY_CARE,     COMMUNITY_HEALTH, PRACTICE_COMMUNITY",
        "PRIMARY_CARE,     SOCIAL_CARE,      HEALTH_SOCIAL_CARE",
        "PRIMARY_CARE,     VOLUNTARY,        STATUTORY_VOLUNTARY",
        "PRIMARY_CARE,     INFORMAL,         PROFESSIONAL_FAMILY",
        "HOSPITAL,         COMMUNITY_HEALTH, HOSPITAL_COMMUNITY",
        "HOSPITAL,         SOCIAL_CARE,      HEALTH_SOCIAL_CARE",
        "HOSPITAL,         VOLUNTARY,        STATUTORY_VOLUNTARY",
        "HOSPITAL,         INFORMAL,         PROFESSIONAL_FAMILY",
        "COMMUNITY_HEALTH, SOCIAL_CARE,      HEALTH_SOCIAL_CARE",
        "COMMUNITY_HEALTH, VOLUNTARY,        STATUTORY_VOLUNTARY",
        "COMMUNITY_HEALTH, INFORMAL,         PROFESSIONAL_FAMILY",
        "SOCIAL_CARE,      VOLUNTARY,        STATUTORY_VOLUNTARY",
        "SOCIAL_CARE,      INFORMAL,         PROFESSIONAL_FAMILY",
        "VOLUNTARY,        INFORMAL,         PROFESSIONAL_FAMILY",
    })
    void liesBetweenTwoSectorsWhicheverComesFirst(Sector one, Sector other, Seam seam) {
        assertThat(Seam.between(one, other)).contains(seam);
        assertThat(Seam.between(other, one)).contains(seam);
    }

    @ParameterizedTest
    @EnumSource
    void isNoneInsideOneSector(Sector sector) {
        assertThat(Seam.between(sector, sector)).isEqualTo(Optional.empty());
    }

    @Test
    void leavesOnlyFamilyOutOfTheProfessionals() {
        assertThat(Sector.values())
                .filteredOn(sector -> !sector.isProfessional())
                .containsExactly(Sector.INFORMAL);
    }
}
