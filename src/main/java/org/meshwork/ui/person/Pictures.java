package org.meshwork.ui.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Service;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Finding.Pair;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.findings.Severity;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Contact;
import org.meshwork.shared.Need;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.shared.Vocabulary;
import org.meshwork.suggestions.Suggestions;
import org.meshwork.ui.component.CareWebPicture;
import org.springframework.stereotype.Component;

/** Turns a web and what was noticed into the picture's data. */
@Component
class Pictures {

    private final Suggestions suggestions;
    private final Directory directory;

    Pictures(Suggestions suggestions, Directory directory) {
        this.suggestions = suggestions;
        this.directory = directory;
    }

    /**
     * @param chosen the finding whose evidence is lit; null where none is
     * @param editable whether the picture offers to change what it shows
     */
    CareWebPicture of(WebSight sight, @Nullable Contact selected, @Nullable Finding chosen, boolean editable) {
        var web = sight.web();
        var phones = phones(web);
        return new CareWebPicture(
                sight.day().toString(),
                new CareWebPicture.Person(web.profile().name(), web.profile().about()),
                Arrays.stream(Sector.values())
                        .map(sector -> new CareWebPicture.Wedge(sector.name(), sector.label()))
                        .toList(),
                web.contacts().stream()
                        .filter(contact -> contact.period().begunBy(sight.day()) || contact.isWaitingOn(sight.day()))
                        .map(contact -> node(contact, sight, phones))
                        .toList(),
                lines(sight),
                sight.findings().stream()
                        .flatMap(finding -> gap(finding, sight).stream())
                        .toList(),
                sight.findings().stream()
                        .filter(finding -> finding.rule().kind() == Finding.Kind.OVERLAP)
                        .map(finding ->
                                new CareWebPicture.Overlap(finding.key(), ids(finding.evidence()), finding.headline()))
                        .toList(),
                selected == null ? null : selected.id().toString(),
                chosen == null ? List.of() : lit(chosen),
                editable);
    }

    /** By the service that somebody works at, where the directory has a number. */
    private Map<ServiceId, String> phones(CareWeb web) {
        var ids = web.contacts().stream()
                .flatMap(contact -> Stream.ofNullable(contact.service()))
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : directory.services(ids).stream().collect(Collectors.toMap(Service::id, Service::phone));
    }

    private static CareWebPicture.Node node(Contact contact, WebSight sight, Map<ServiceId, String> phones) {
        var day = sight.day();
        var state = contact.period().endedBy(day) ? "ENDED" : contact.isWaitingOn(day) ? "WAITING" : "ACTIVE";
        return new CareWebPicture.Node(
                contact.id().toString(),
                contact.name(),
                WebWords.role(contact),
                contact.sector().name(),
                WebWords.ring(contact, day),
                state,
                WebWords.state(contact, day),
                contact.coordinatesOn(day),
                contact.helpsWith().size() + (contact.coordinatesOn(day) ? 5 : 0),
                WebWords.announcement(contact, sight.web(), sight.handovers(), day),
                contact.service() == null ? "" : phones.getOrDefault(contact.service(), ""));
    }

    private static List<CareWebPicture.Line> lines(WebSight sight) {
        var lines = new ArrayList<CareWebPicture.Line>();
        var drawn = new HashSet<Pair>();
        for (var handover : sight.handovers()) {
            drawn.add(handover.pair());
            lines.add(line(handover.one(), handover.other(), handover.answer(), true));
        }
        for (var tie : sight.web().ties()) {
            if (tie.period().holdsOn(sight.day()) && drawn.add(new Pair(tie.one(), tie.other()))) {
                var one = sight.web().contact(tie.one()).orElseThrow();
                var other = sight.web().contact(tie.other()).orElseThrow();
                lines.add(line(one, other, tie.answer(), false));
            }
        }
        return lines;
    }

    private static CareWebPicture.Line line(Contact one, Contact other, Answer answer, boolean handover) {
        var words = switch (answer) {
            case YES -> one.name() + " and " + other.name() + " talk";
            case NO -> one.name() + " and " + other.name() + (handover ? " should talk, and do not" : " do not talk");
            case DONT_KNOW, NOT_ASKED -> "Whether " + one.name() + " and " + other.name() + " talk is not known";
        };
        return new CareWebPicture.Line(
                tieId(new Pair(one.id(), other.id())),
                one.id().toString(),
                other.id().toString(),
                answer.name(),
                handover,
                words);
    }

    /** The most serious only: a picture of every gap would be one of gaps. */
    private java.util.Optional<CareWebPicture.Gap> gap(Finding finding, WebSight sight) {
        if (finding.severity() != Severity.HIGH
                || !(finding.remedy() instanceof Remedy.FindHelp help)
                || help.needs().isEmpty()) {
            return java.util.Optional.empty();
        }
        return Vocabulary.shipped().need(help.needs().getFirst()).map(need -> gap(finding, need, sight));
    }

    private CareWebPicture.Gap gap(Finding finding, Need need, WebSight sight) {
        var near = suggestions.count(finding, sight.web());
        return new CareWebPicture.Gap(
                finding.key(),
                need.label(),
                near == 0 ? "none near you" : near + " near you",
                need.sector().name());
    }

    /** A gap and an overlap stand in the picture themselves, under the finding's key. */
    private static List<String> lit(Finding finding) {
        return Stream.of(
                        ids(finding.evidence()).stream(),
                        finding.evidence().ties().stream().map(Pictures::tieId),
                        Stream.of(finding.key()))
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> ids(Finding.Evidence evidence) {
        return evidence.contacts().stream().map(Object::toString).toList();
    }

    private static String tieId(Pair pair) {
        return pair.one() + "~" + pair.other();
    }
}
