package org.meshwork.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.meshwork.access.SignInTries;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away whoever tried too often, before the password is looked at. */
final class SignInPatience extends OncePerRequestFilter {

    /** Said in the sign-in page's address. */
    static final String WAIT = "wait";

    private static final String PATH = "/sign-in";

    private final SignInTries tries;

    SignInPatience(SignInTries tries) {
        this.tries = tries;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getServletPath().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = Optional.ofNullable(request.getParameter("username")).orElse("");
        if (tries.mustWait(name, request.getRemoteAddr())) {
            response.sendRedirect(request.getContextPath() + PATH + "?" + WAIT);
        } else {
            chain.doFilter(request, response);
        }
    }
}
