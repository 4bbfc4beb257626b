package org.meshwork.findings;

import java.util.stream.Stream;

/** Notices one kind of thing. Pure: the same web on the same day always gives the same findings in the same order. */
interface Rule {

    RuleRow row();

    Stream<Finding> examine(WebOnDay web);
}
