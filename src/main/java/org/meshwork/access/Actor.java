package org.meshwork.access;

import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking: a signed-in account, or a visitor who has none.
 *
 * @param username empty for a visitor
 */
public record Actor(String username, Set<Role> roles) {

    public static final Actor VISITOR = new Actor("", Set.of());

    private static final String PREFIX = "ROLE_";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whoever the present request comes from. */
    public static Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return VISITOR;
        }
        var roles = authentication.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith(PREFIX))
                .map(authority -> Role.valueOf(authority.substring(PREFIX.length())))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new Actor(authentication.getName(), roles);
    }

    public boolean isSignedIn() {
        return !username.isEmpty();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
