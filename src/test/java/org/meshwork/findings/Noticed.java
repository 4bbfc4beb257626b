package org.meshwork.findings;

import static org.meshwork.person.Webs.TODAY;

import java.util.List;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.shared.ContactId;

/** What a rule notices today. */
final class Noticed {

    private Noticed() {}

    static List<Finding> by(Rule rule, Webs webs) {
        return rule.examine(WebOnDay.of(webs.web(), TODAY)).toList();
    }

    static List<Finding> by(Rule rule, CareWeb web, Thresholds thresholds) {
        return rule.examine(WebOnDay.of(web, TODAY, thresholds)).toList();
    }

    static ContactId[] idsOf(Someone... people) {
        return java.util.Arrays.stream(people).map(Someone::id).toArray(ContactId[]::new);
    }
}
