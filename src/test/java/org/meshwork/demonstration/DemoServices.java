package org.meshwork.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.meshwork.directory.Service;

/** The services of Saltmarsh for tests of other modules. */
public final class DemoServices {

    private DemoServices() {}

    public static List<Service> on(LocalDate day) {
        return DemoDirectory.services(day);
    }
}
