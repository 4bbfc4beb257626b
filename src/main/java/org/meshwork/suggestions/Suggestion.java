package org.meshwork.suggestions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Service;
import org.meshwork.findings.Answered;
import org.meshwork.findings.Finding;
import org.meshwork.person.Change;
import org.meshwork.person.FindingResponse.Reply;
import org.meshwork.shared.ContactId;

/**
 * One service that could fill a gap.
 *
 * @param finding the gap
 * @param miles from the middle of the person's small area to its nearest place; null where either is not known
 * @param reasons why it fits, then what to ask first
 * @param joining how it stands in the web once it helps
 */
public record Suggestion(
        Finding finding, Service service, @Nullable Double miles, List<Reason> reasons, NewContact joining) {

    public Suggestion {
        reasons = Stream.concat(
                        reasons.stream().filter(reason -> !reason.isDoubt()),
                        reasons.stream().filter(Reason::isDoubt))
                .toList();
    }

    /** What speaks for it. */
    public List<Reason> fits() {
        return reasons.stream().filter(reason -> !reason.isDoubt()).toList();
    }

    /** What to ask it first. */
    public List<Reason> doubts() {
        return reasons.stream().filter(Reason::isDoubt).toList();
    }

    /** They help from that day on: the service is in the web, and the gap is closed. */
    public List<Change> helping(LocalDate from) {
        return List.of(new Change.PutContact(joining.contact(ContactId.random(), service, from)));
    }

    /** They were asked on that day and have not begun: the gap stays, and is answered. */
    public List<Change> asked(LocalDate on) {
        var changes = new ArrayList<Change>();
        changes.add(new Change.PutContact(joining.waiting(ContactId.random(), service, on)));
        changes.add(new Change.PutResponse(Answered.with(finding, Reply.ASKED, on, "")));
        return changes;
    }
}
