package org.meshwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.access.Accounts.Opening;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@MeshworkTest
class InvitationsIT {

    private static final Opening TOO_LATE =
            new Opening.Refused("This link was used already or is too old. Start Meshwork again for a new one.");

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Clock clock;

    @Test
    void workOnce() {
        var secret = invitations.inviteAdministrator();
        var username = newName();

        assertThat(accept(invitations, secret, username)).isInstanceOf(Opening.Opened.class);
        assertThat(accounts.loadUserByUsername(username).getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_ADMINISTRATOR");
        assertThat(accept(invitations, secret, newName())).isEqualTo(TOO_LATE);
    }

    @Test
    void stayGoodAfterARefusal() {
        var secret = invitations.inviteAdministrator();

        assertThat(invitations.accept(secret, newName(), "Admin", "short")).isInstanceOf(Opening.Refused.class);
        assertThat(accept(invitations, secret, newName())).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void lastADay() {
        var secret = invitations.inviteAdministrator();

        assertThat(accept(after(Duration.ofHours(24)), secret, newName())).isEqualTo(TOO_LATE);
        assertThat(accept(after(Duration.ofHours(24).minusSeconds(1)), secret, newName()))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void endWithTheNextOne() {
        var earlier = invitations.inviteAdministrator();
        invitations.inviteAdministrator();

        assertThat(accept(invitations, earlier, newName())).isEqualTo(TOO_LATE);
    }

    @Test
    void areKeptOnlyAsAHash() {
        var secret = invitations.inviteAdministrator();

        assertThat(accept(invitations, "a guess", newName())).isEqualTo(TOO_LATE);
        assertThat(graph.query("MATCH (i:Invitation) RETURN i.hash")
                        .fetchAs(String.class)
                        .all())
                .singleElement()
                .satisfies(hash -> assertThat(hash).hasSize(64).doesNotContain(secret));
    }

    private Invitations after(Duration later) {
        return new Invitations(graph, accounts, Clock.offset(clock, later));
    }

    private static Opening accept(Invitations invitations, String secret, String username) {
        return invitations.accept(secret, username, "Admin", "three short words");
    }

    private static String newName() {
        return "admin." + UUID.randomUUID();
    }
}
