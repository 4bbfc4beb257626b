package org.meshwork.ui;

import java.util.Optional;
import org.meshwork.demonstration.Demonstration;
import org.springframework.stereotype.Component;

/** What every page says while the demonstration is on, so that nobody takes it for real. */
@Component
class Fiction {

    private final Demonstration demonstration;

    Fiction(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    Optional<String> sentence() {
        if (!demonstration.isOn()) {
            return Optional.empty();
        }
        var invented = "Demonstration: Saltmarsh, its services and its people are invented.";
        return Optional.of(demonstration
                .loading()
                .map(percent -> invented + " It is still being loaded (" + percent + " %).")
                .orElse(invented));
    }
}
