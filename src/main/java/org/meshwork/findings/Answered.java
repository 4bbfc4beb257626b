package org.meshwork.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.person.FindingResponse;
import org.meshwork.person.FindingResponse.Reply;
import org.meshwork.shared.ContactId;

/**
 * What became of a finding that the person answered. An answered finding stays answered until what it rests on changes; then
 * it is open again, with a reason. Pure.
 */
public sealed interface Answered {

    /** Nobody has answered it. */
    record NotYet() implements Answered {}

    /** Answered, and nothing has changed since. */
    record Still(FindingResponse response) implements Answered {}

    /** Answered, and open again. @param reason a sentence to the person */
    record Reopened(FindingResponse response, String reason) implements Answered {}

    /** @param finding one of this web on that day; an answer given later is not seen */
    static Answered of(Finding finding, CareWeb web, LocalDate asOf) {
        Optional<FindingResponse> given = web.responses().stream()
                .filter(response -> response.finding().equals(finding.name()))
                .filter(response -> !response.on().isAfter(asOf))
                .findFirst();
        if (given.isEmpty()) {
            return new NotYet();
        }
        var response = given.get();
        return response.basis().equals(finding.basis())
                ? new Still(response)
                : new Reopened(response, reason(response, finding, web));
    }

    /** The answer, to be put into the web with a {@code Change.PutResponse}. @param note in their own words, or empty */
    static FindingResponse with(Finding finding, Reply reply, LocalDate on, String note) {
        return new FindingResponse(
                finding.name(),
                reply,
                on,
                note,
                finding.basis(),
                finding.evidence().pieces());
    }

    private static String reason(FindingResponse response, Finding finding, CareWeb web) {
        var now = finding.evidence().pieces();
        var joined = named(now, response.evidence(), web);
        var gone = named(response.evidence(), now, web);
        var since = "since you answered on " + Words.date(response.on());
        if (!joined.isEmpty() && !gone.isEmpty()) {
            return "It is about " + Words.list(joined) + " now, and no longer about " + Words.list(gone) + ", " + since
                    + ".";
        }
        if (!joined.isEmpty()) {
            return "It is about " + Words.list(joined) + " too, " + since + ".";
        }
        if (!gone.isEmpty()) {
            return "It is no longer about " + Words.list(gone) + ", " + since + ".";
        }
        return "It has come up again, or become more or less serious, " + since + ".";
    }

    /** What is among the first and not among the second, in words. */
    private static List<String> named(List<String> pieces, List<String> others, CareWeb web) {
        var known = new HashSet<>(others);
        var words = new ArrayList<String>();
        for (var piece : pieces) {
            if (!known.contains(piece)) {
                var parts = piece.split(":", 2);
                switch (parts[0]) {
                    case "contact" ->
                        words.add(ContactId.parse(parts[1])
                                .flatMap(web::contact)
                                .map(Contact::name)
                                .orElse("somebody who is no longer in your web"));
                    case "need" -> words.add(Words.need(parts[1]));
                    case "condition" -> words.add(Words.condition(parts[1]));
                    default -> {
                        // A tie's two are contacts too, and an encounter's kind and day stand in the finding itself.
                    }
                }
            }
        }
        return words.stream().distinct().toList();
    }
}
