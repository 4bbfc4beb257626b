package org.meshwork.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Home;
import org.meshwork.directory.Serves;
import org.meshwork.directory.Service;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Where somebody looks from, as far as it is known.
 *
 * @param name as people read it; empty where no place is known
 * @param home null where no place is known: services are then found without distance
 * @param problem what to mend, in words; empty where all is well
 */
record Where(String name, @Nullable Home home, String problem) {

    static final Where NOT_SAID = new Where("", null, "");

    private static final Logger log = LoggerFactory.getLogger(Where.class);
    private static final String MEANWHILE = " Until then the services below are shown without distances.";

    /** @param typed a postcode, district or place, or nothing */
    static Where of(String typed, Places places) {
        if (typed.isEmpty()) {
            return NOT_SAID;
        }
        try {
            return places.find(typed)
                    .map(found -> new Where(
                            found.name(),
                            Home.of(found.point(), places.around(found.point())),
                            elsewhere(typed, found.name())))
                    .orElseGet(() -> unknown(typed, places));
        } catch (DataAccessException | TransactionException e) {
            // The index still answers while the graph is away.
            log.warn("Places cannot be looked up", e);
            return new Where("", null, "We cannot look up places just now." + MEANWHILE);
        }
    }

    /** Whether a service is for people who live here, in words; empty where it does not say. */
    Optional<String> served(Service service) {
        if (home == null) {
            return Optional.empty();
        }
        var serves = Serves.of(service, home);
        if (serves.here() == null || serves.area().isBlank()) {
            return Optional.empty();
        }
        return Optional.of((serves.here() ? "Serves your area: " : "Says that it serves: ") + serves.area());
    }

    boolean isKnown() {
        return home != null;
    }

    /** Null where no place is known. */
    @Nullable
    Point point() {
        return home == null ? null : home.point();
    }

    /** That it lies in, smallest first. */
    List<Area> areas() {
        return home == null
                ? List.of()
                : home.around().stream().map(Home.Named::area).toList();
    }

    /** A whole postcode that the table does not have is answered with its district. */
    private static String elsewhere(String typed, String found) {
        return Postcode.parse(typed)
                .map(Postcode::value)
                .filter(postcode -> !postcode.equals(found))
                .map(postcode -> "We do not know the postcode " + postcode + ", so we looked around " + found
                        + ". If that is wrong, check the postcode.")
                .orElse("");
    }

    private static Where unknown(String typed, Places places) {
        var example = example(places).map(name -> ", such as " + name).orElse("");
        var problem = Postcode.parse(typed)
                .map(postcode -> "We do not know the postcode " + postcode.value()
                        + ". Check it, or type the name of a place" + example + ".")
                .orElseGet(() -> looksLikePostcode(typed)
                        ? "“" + typed + "” is not a whole postcode. Type all of it, like AB1 2DE, its first half, "
                                + "or the name of a place" + example + "."
                        : "We do not know a place called “" + typed + "”. Check the spelling, or type a postcode"
                                + " or the name of a place" + example + ".");
        return new Where("", null, problem + MEANWHILE);
    }

    private static boolean looksLikePostcode(String typed) {
        return typed.length() <= 10 && typed.chars().anyMatch(Character::isDigit);
    }

    private static Optional<String> example(Places places) {
        return Stream.of(Area.Level.WARD, Area.Level.SMALL)
                .flatMap(level -> places.areas(level).stream())
                .map(Area::name)
                .findFirst();
    }
}
