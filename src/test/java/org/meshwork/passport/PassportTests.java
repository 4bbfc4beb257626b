package org.meshwork.passport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.person.InventedWebs;

/** What goes out comes back the same. */
class PassportTests {

    @Test
    void carriesAnyWebThroughPlainJson() {
        InventedWebs.forEach(500, (web, more) -> {
            var read = Files.read(Files.PASSPORT.json(web));

            assertThat(read.web()).isEqualTo(Files.carried(web, false));
        });
    }

    @Test
    void carriesAnyWebThroughFhir() {
        InventedWebs.forEach(300, (web, more) -> {
            var read = Files.read(Files.PASSPORT.fhir(web, FixedClock.TODAY));

            assertThat(read.web()).isEqualTo(Files.carried(web, true));
            assertThat(read.remarks()).isEmpty();
        });
    }
}
