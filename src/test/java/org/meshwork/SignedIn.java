package org.meshwork;

import java.util.Arrays;
import java.util.function.Supplier;
import org.meshwork.access.Role;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something as somebody who is signed in, for as long as it takes. */
public final class SignedIn {

    private SignedIn() {}

    public static <T> T as(String username, Supplier<T> action) {
        return as(username, action, Role.PERSON);
    }

    public static <T> T as(String username, Supplier<T> action, Role... roles) {
        var authorities = Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(username, "", authorities));
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
