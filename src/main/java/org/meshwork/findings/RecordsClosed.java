package org.meshwork.findings;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.person.Circumstance.Kind;

/** The person says that they cannot see their own record. */
final class RecordsClosed implements Rule {

    private static final RuleRow ROW = RuleRow.of("records-closed");

    private static final String CLOSED = "closed";

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        return web.circumstances(Kind.RECORDS).contains(CLOSED)
                ? Stream.of(new Finding(
                        ROW,
                        ROW.severity(),
                        "You cannot see your own record",
                        "What is written about you is yours to read.",
                        Evidence.NONE,
                        Whom.gp(web).ask("how you can see your record", List.of())))
                : Stream.empty();
    }
}
