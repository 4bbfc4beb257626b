package org.meshwork.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time invitations to open an account. Only a hash of the secret is kept; a used or old one is worth nothing. */
@Component
public class Invitations {

    private static final Duration LASTS = Duration.ofHours(24);

    private final Neo4jClient graph;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(Neo4jClient graph, Accounts accounts, Clock clock) {
        this.graph = graph;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The secret for an administrator's account, 24 hours good; earlier ones end. */
    @Transactional
    public String inviteAdministrator() {
        var secret = secret();
        graph.query("""
                        OPTIONAL MATCH (earlier:Invitation) DELETE earlier
                        WITH count(earlier) AS ended
                        CREATE (:Invitation {hash: $hash, role: $role, expiresAt: $expiresAt})""")
                .bind(hash(secret))
                .to("hash")
                .bind(Role.ADMINISTRATOR.name())
                .to("role")
                .bind(now().plus(LASTS))
                .to("expiresAt")
                .run();
        return secret;
    }

    /** Opens the account that the secret stands for, and spends the secret; a refusal leaves it good. */
    @Transactional
    public Accounts.Opening accept(String secret, String username, String name, String password) {
        var role = graph.query(
                        "MATCH (i:Invitation {hash: $hash}) WHERE i.expiresAt > $now SET i.taken = true RETURN i.role")
                .bind(hash(secret))
                .to("hash")
                .bind(now())
                .to("now")
                .fetchAs(String.class)
                .one()
                .map(Role::valueOf);
        if (role.isEmpty()) {
            return new Accounts.Opening.Refused(
                    "This link was used already or is too old. Start Meshwork again for a new one.");
        }
        var opening = accounts.open(username, name, password, Set.of(role.get()));
        if (opening instanceof Accounts.Opening.Opened) {
            graph.query("MATCH (i:Invitation {hash: $hash}) DELETE i")
                    .bind(hash(secret))
                    .to("hash")
                    .run();
        }
        return opening;
    }

    private String secret() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
