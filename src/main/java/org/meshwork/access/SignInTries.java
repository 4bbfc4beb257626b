package org.meshwork.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * How often somebody has tried to sign in and was wrong: after 5 times for one name, or 20 from one address, within a minute,
 * everybody waits until a minute after the last of them. It is kept in memory, of at most 10,000 names and addresses.
 */
@Component
public class SignInTries {

    static final int MOST_FOR_A_NAME = 5;
    static final int MOST_FROM_AN_ADDRESS = 20;
    static final Duration WAIT = Duration.ofMinutes(1);

    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    SignInTries(Clock clock) {
        this.clock = clock;
    }

    /** Whether this name, or whoever is at this address, has to wait. */
    public synchronized boolean mustWait(String username, String address) {
        return count(name(username)) >= MOST_FOR_A_NAME || count(from(address)) >= MOST_FROM_AN_ADDRESS;
    }

    synchronized void wasWrong(String username, String address) {
        note(name(username), MOST_FOR_A_NAME);
        note(from(address), MOST_FROM_AN_ADDRESS);
    }

    synchronized void wasRight(String username) {
        wrong.remove(name(username));
    }

    synchronized int kept() {
        return wrong.size();
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        wasWrong(event.getAuthentication().getName(), address(event));
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        wasRight(event.getAuthentication().getName());
    }

    private void note(String key, int most) {
        var times = wrong.computeIfAbsent(key, same -> new ArrayDeque<>());
        times.addLast(clock.instant());
        if (times.size() > most) {
            times.removeFirst();
        }
    }

    private int count(String key) {
        var times = wrong.get(key);
        if (times == null) {
            return 0;
        }
        // All of them count until a minute after the last.
        if (times.getLast().isBefore(clock.instant().minus(WAIT))) {
            wrong.remove(key);
            return 0;
        }
        return times.size();
    }

    private static String address(AbstractAuthenticationEvent event) {
        return event.getAuthentication().getDetails() instanceof WebAuthenticationDetails web
                ? String.valueOf(web.getRemoteAddress())
                : "";
    }

    private static String name(String username) {
        var plain = username.strip().toLowerCase(Locale.ROOT);
        return "name " + plain.substring(0, Math.min(plain.length(), 100));
    }

    private static String from(String address) {
        return "from " + address;
    }
}
