package org.meshwork.demonstration;

import java.time.LocalDate;
import org.meshwork.person.CareWeb;

/** The written web that everything is judged by, for tests of other modules. */
public final class MrsSmith {

    private MrsSmith() {}

    /** @param day of loading, which her dates are counted from */
    public static CareWeb web(LocalDate day) {
        return DemoPeople.webs(day, DemoDirectory.services(day)).stream()
                .filter(web -> web.person().equals(DemoPeople.id("mrs-smith")))
                .findFirst()
                .orElseThrow();
    }
}
