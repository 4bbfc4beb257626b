package org.meshwork.findings;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Contact;
import org.meshwork.person.Visit;

/** Two professionals of different organisations come to the home at the same time, or nearly. One finding a pair. */
final class VisitsCollide implements Rule {

    private static final RuleRow ROW = RuleRow.of("visits-collide");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var visitors = saveTime(web.professionals());
        var minutes = web.thresholds().get("visits-collide.minutes");
        var found = new ArrayList<Finding>();
        for (int i = 0; i < visitors.size(); i++) {
            for (int j = i + 1; j < visitors.size(); j++) {
                var one = visitors.get(i);
                var other = visitors.get(j);
                if (Kinds.areApart(one, other)) {
                    collision(one, other, minutes.value())
                            .ifPresent(at -> found.add(finding(one, other, at).goingBy(minutes)));
                }
            }
        }
        return found.stream();
    }

    /** Only those who visit; without this the same is found, later. */
    private static List<Contact> saveTime(List<Contact> professionals) {
        return professionals.stream()
                .filter(contact -> !contact.offer().visits().isEmpty())
                .toList();
    }

    /** A visit of the one and a visit of the other. */
    private record Collision(Visit one, Visit other) {}

    private static Optional<Collision> collision(Contact one, Contact other, int minutes) {
        for (var visit : one.offer().visits()) {
            for (var theirs : other.offer().visits()) {
                if (visit.minutesApart(theirs) < minutes) {
                    return Optional.of(new Collision(visit, theirs));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Contact one, Contact other, Collision at) {
        var pair = WebOnDay.pair(one, other);
        return new Finding(
                        ROW,
                        ROW.severity(),
                        one.name() + " and " + other.name() + " come close together",
                        one.name() + " comes on " + words(at.one()) + ", " + other.name() + " on " + words(at.other())
                                + ".",
                        Evidence.ofContacts(List.of(one, other)),
                        new Remedy.Ask(
                                List.of(one.id(), other.id()), "Ask one of them to come at another time.", List.of()))
                .about(pair.toString());
    }

    private static String words(Visit visit) {
        return visit.day().getDisplayName(TextStyle.FULL, Locale.UK) + " from " + visit.from() + " to " + visit.to();
    }
}
