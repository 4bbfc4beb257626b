package org.meshwork.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who can sign in. */
@Component
public class Accounts implements UserDetailsService {

    public static final int SHORTEST_PASSWORD = 12;

    /** BCrypt takes no more. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,98}[a-z0-9]");

    private final AccountNodes nodes;
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    Accounts(AccountNodes nodes) {
        this.nodes = nodes;
    }

    /** Somebody who can sign in. */
    public record Account(String username, String name, Set<Role> roles) {}

    /** What became of the wish for an account. */
    public sealed interface Opening {
        record Opened(UUID account) implements Opening {}

        /** @param sentence for the person: what to mend */
        record Refused(String sentence) implements Opening {}
    }

    @Transactional
    public Opening open(String username, String name, String password, Set<Role> roles) {
        var wanted = username.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(wanted).matches()) {
            return new Opening.Refused("Choose a user name of 3 to 100 small letters, digits, dots or dashes.");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            return new Opening.Refused(
                    "Choose a password of at least " + SHORTEST_PASSWORD + " characters. Three words work well.");
        }
        if (password.getBytes(UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return new Opening.Refused("That password is too long. Choose a shorter one.");
        }
        if (nodes.findByUsername(wanted).isPresent()) {
            return new Opening.Refused("Somebody already has that user name. Choose another.");
        }
        var shown = name.isBlank() ? wanted : name.strip();
        var account =
                new AccountNode(UUID.randomUUID(), null, wanted, shown, passwordHash(password), Set.copyOf(roles));
        nodes.save(account);
        return new Opening.Opened(account.id());
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return nodes.count() == 0;
    }

    /** In order of user name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return nodes.findAll(Sort.by("username")).stream()
                .map(node -> new Account(node.username(), node.name(), node.roles()))
                .toList();
    }

    /** The name to greet somebody by. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(Actor actor) {
        return nodes.findByUsername(actor.username()).map(AccountNode::name);
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return nodes.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(node -> User.withUsername(node.username())
                        .password(node.passwordHash())
                        .roles(node.roles().stream().map(Role::name).toArray(String[]::new))
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }

    private String passwordHash(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }
}
