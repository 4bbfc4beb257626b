package org.meshwork.passport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.meshwork.FixedClock;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Profile;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.ServiceId;

/** Brings files to somebody, and takes webs with them. */
final class Files {

    static final PersonId SOMEBODY = PersonId.named("invented");
    static final Passport PASSPORT = new Passport(new NoDirectory());

    private Files() {}

    static Arrival.Read read(String file) {
        return read(file.replace('\'', '"').getBytes(UTF_8));
    }

    static Arrival.Read read(byte[] file) {
        var arrival = PASSPORT.read(file, SOMEBODY, FixedClock.TODAY);
        assertThat(arrival).as(() -> String.valueOf(arrival)).isInstanceOf(Arrival.Read.class);
        return (Arrival.Read) arrival;
    }

    static String refused(String file) {
        var arrival = PASSPORT.read(file.replace('\'', '"').getBytes(UTF_8), SOMEBODY, FixedClock.TODAY);
        assertThat(arrival).isInstanceOf(Arrival.Refused.class);
        return ((Arrival.Refused) arrival).sentence();
    }

    /** The web without what a file does not carry: its version, and whether it is in the totals. */
    static CareWeb carried(CareWeb web, boolean asFhir) {
        var profile = web.profile();
        return new CareWeb(
                web.person(),
                0,
                new Profile(profile.name(), profile.about(), profile.ageYears(), asFhir ? null : profile.area(), true),
                web.needs(),
                web.conditions(),
                web.contacts(),
                web.ties(),
                web.plan(),
                web.circumstances(),
                web.declined(),
                web.encounters(),
                web.goals(),
                asFhir ? List.of() : web.responses());
    }

    private record NoDirectory() implements Directory {

        @Override
        public Hits find(Query query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Service> service(ServiceId id) {
            return Optional.empty();
        }

        @Override
        public List<Service> services(Collection<ServiceId> ids) {
            return List.of();
        }

        @Override
        public void put(List<Service> services) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void awaitIndexed() {}
    }
}
