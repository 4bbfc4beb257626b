package org.meshwork;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each module uses only what its package-info allows, and only what the others show. */
class ModularityTests {

    @Test
    void holdsTheBordersOfTheModules() {
        ApplicationModules.of(Meshwork.class).verify();
    }
}
