package org.meshwork.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.OrganisationId;
import org.meshwork.shared.ServiceId;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Links for an organisation's own people, who have no account: with one they can say of their entries that they are still
 * right, and nothing else. A link names what it is for, who made it and when it ends, and is signed (HMAC-SHA-256) with a
 * secret that the graph keeps, so that every node can read it and nobody can make one up.
 */
@Component
public class StillRightLinks {

    /** The longest that one may hold. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_TEXT = 500;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final Neo4jClient graph;
    private final Directory directory;
    private final Assurances assurances;
    private final Clock clock;
    private volatile byte @Nullable [] secret;

    StillRightLinks(Neo4jClient graph, Directory directory, Assurances assurances, Clock clock) {
        this.graph = graph;
        this.directory = directory;
        this.assurances = assurances;
        this.clock = clock;
    }

    /** What a link says. */
    public sealed interface Reading {

        /**
         * @param services what it is for, as they are now; none where they are no longer listed
         * @param by user name of the steward who made it
         */
        record Good(List<Service> services, String by, Instant until) implements Reading {}

        /** It was a good one. */
        record Over() implements Reading {}

        /** It was never made here, or was changed on its way. */
        record Unknown() implements Reading {}
    }

    /** For one entry. */
    public String link(ServiceId service, Duration holds, String by) {
        return signed("service", service.value(), holds, by);
    }

    /** For all that an organisation offers. */
    public String link(OrganisationId organisation, Duration holds, String by) {
        return signed("organisation", organisation.value(), holds, by);
    }

    public Reading read(String link) {
        return parsed(link).map(this::reading).orElseGet(Reading.Unknown::new);
    }

    /**
     * Notes that one of the link's entries is still right.
     *
     * @return why not, in a sentence; empty where it is noted
     */
    public Optional<String> confirm(String link, ServiceId service) {
        return switch (read(link)) {
            case Reading.Good(var services, var by, var until) ->
                services.stream().anyMatch(each -> each.id().equals(service))
                        ? assurances.stillRight(service, "a link from " + by)
                        : Optional.of("This link is not for that entry.");
            case Reading.Over() -> Optional.of("This link is too old. Ask whoever sent it for a new one.");
            case Reading.Unknown() -> Optional.of("This link is not one of ours. Copy all of it from the message.");
        };
    }

    private record Said(String kind, UUID id, Instant until, String by) {}

    private Reading reading(Said said) {
        if (!clock.instant().isBefore(said.until())) {
            return new Reading.Over();
        }
        var services = said.kind().equals("service")
                ? directory.service(new ServiceId(said.id())).stream()
                        .filter(service -> !service.withdrawn())
                        .toList()
                : assurances.offeredBy(new OrganisationId(said.id()));
        return new Reading.Good(services, said.by(), said.until());
    }

    private String signed(String kind, UUID id, Duration holds, String by) {
        if (holds.isNegative() || holds.isZero() || holds.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a link that holds " + holds);
        }
        var said = String.join(
                "\n",
                kind,
                id.toString(),
                String.valueOf(clock.instant().plus(holds).getEpochSecond()),
                by);
        var text = ENCODER.encodeToString(said.getBytes(UTF_8));
        return text + "." + ENCODER.encodeToString(seal(text));
    }

    private Optional<Said> parsed(String link) {
        var parts = link.split("\\.", -1);
        if (parts.length != 2 || link.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            if (!MessageDigest.isEqual(seal(parts[0]), Base64.getUrlDecoder().decode(parts[1]))) {
                return Optional.empty();
            }
            var said = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8).split("\n", 4);
            return Optional.of(new Said(
                    said[0], UUID.fromString(said[1]), Instant.ofEpochSecond(Long.parseLong(said[2])), said[3]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] seal(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Whichever node asks first makes it; from then on it is the same for all. */
    private byte[] secret() {
        var known = secret;
        if (known == null) {
            var fresh = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(fresh);
            known = Base64.getDecoder()
                    .decode(graph.query("""
                                    MERGE (s:Secret {name: 'still-right'})
                                    ON CREATE SET s.value = $fresh
                                    RETURN s.value
                                    """)
                            .bind(Base64.getEncoder().encodeToString(fresh))
                            .to("fresh")
                            .fetchAs(String.class)
                            .one()
                            .orElseThrow());
            secret = known;
        }
        return known;
    }
}
