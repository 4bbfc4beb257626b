package org.meshwork.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The demonstration, as screens speak of it. */
@Component
public class Demonstration {

    private static final int DONE = 100;

    private final DemonstrationSettings settings;
    private final AtomicInteger percent = new AtomicInteger();

    Demonstration(DemonstrationSettings settings) {
        this.settings = settings;
    }

    /** Whether all that is shown is invented. */
    public boolean isOn() {
        return settings.isWanted();
    }

    /** One for each kind of user; none without the demonstration. */
    public List<DemoAccount> accounts() {
        return isOn() ? DemoAccount.ALL : List.of();
    }

    /** While it is being loaded, how far that is, in percent; empty before, after and without. */
    public Optional<Integer> loading() {
        var now = percent.get();
        return isOn() && now < DONE ? Optional.of(now) : Optional.empty();
    }

    void loaded(int upTo) {
        percent.set(upTo);
    }
}
