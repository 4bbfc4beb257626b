package org.meshwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.MeshworkTest;
import org.meshwork.access.Accounts.Opening;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@MeshworkTest
class AccountsIT {

    private static final String PASSWORD = "three short words";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountNodes nodes;

    @Test
    void openForWhoeverChoosesWell() {
        var username = newName();

        assertThat(open("  " + username.toUpperCase() + " ", "  Anna ", PASSWORD))
                .isInstanceOf(Opening.Opened.class);
        var details = accounts.loadUserByUsername(username);
        assertThat(details.getUsername()).isEqualTo(username);
        assertThat(details.getAuthorities()).extracting("authority").containsExactly("ROLE_STEWARD");
        assertThat(accounts.nameOf(new Actor(username, Set.of()))).contains("Anna");
        assertThat(accounts.all()).contains(new Accounts.Account(username, "Anna", Set.of(Role.STEWARD)));
    }

    @Test
    void keepNoPasswordInClear() {
        var username = newName();
        open(username, "", PASSWORD);

        assertThat(nodes.findByUsername(username).orElseThrow().passwordHash())
                .startsWith("{bcrypt}")
                .doesNotContain(PASSWORD);
    }

    @Test
    void callThemselvesByTheirUserNameWhereTheyGiveNone() {
        var username = newName();
        open(username, "  ", PASSWORD);

        assertThat(accounts.nameOf(new Actor(username, Set.of()))).contains(username);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "-anna", "anna b", "änna", "anna!", "<b>anna</b>"})
    void refuseAUserNameThatCannotBeTyped(String username) {
        assertThat(open(username, "Anna", PASSWORD))
                .isEqualTo(
                        new Opening.Refused("Choose a user name of 3 to 100 small letters, digits, dots or dashes."));
    }

    @Test
    void refuseAShortPassword() {
        assertThat(open(newName(), "Anna", "elevenchars"))
                .isEqualTo(new Opening.Refused("Choose a password of at least 12 characters. Three words work well."));
    }

    @Test
    void refuseAPasswordTooLongToKeep() {
        assertThat(open(newName(), "Anna", "x".repeat(72))).isInstanceOf(Opening.Opened.class);

        for (var tooLong : List.of("x".repeat(73), "x".repeat(5_000), "ж".repeat(37))) {
            assertThat(open(newName(), "Anna", tooLong))
                    .isEqualTo(new Opening.Refused("That password is too long. Choose a shorter one."));
        }
    }

    @Test
    void countTheirVersions() {
        var username = newName();
        open(username, "Anna", PASSWORD);
        var saved = nodes.findByUsername(username).orElseThrow();
        var renamed =
                new AccountNode(saved.id(), saved.version(), username, "Anne", saved.passwordHash(), saved.roles());

        nodes.save(renamed);

        assertThat(nodes.findByUsername(username).orElseThrow().name()).isEqualTo("Anne");
        assertThatThrownBy(() -> nodes.save(renamed)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void refuseATakenUserNameHoweverItIsWritten() {
        var username = newName();
        open(username, "Anna", PASSWORD);

        assertThat(open(" " + username.toUpperCase(), "Another", PASSWORD))
                .isEqualTo(new Opening.Refused("Somebody already has that user name. Choose another."));
        assertThat(accounts.nameOf(new Actor(username, Set.of()))).contains("Anna");
    }

    @Test
    void areNotFoundUnderAnyOtherName() {
        assertThatThrownBy(() -> accounts.loadUserByUsername("nobody.at.all"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    private Opening open(String username, String name, String password) {
        return accounts.open(username, name, password, Set.of(Role.STEWARD));
    }

    private static String newName() {
        return "anna." + UUID.randomUUID();
    }
}
