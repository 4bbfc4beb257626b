package org.meshwork.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;

/**
 * A need that nobody helps with.
 *
 * <p>Someone who has left no longer counts, however recently: that is what the person feels. Where a hospital service left
 * the need behind, {@link VoidAfterDischarge} speaks in its place.
 */
final class UnmetNeed implements Rule {

    private static final RuleRow ROW = RuleRow.of("unmet-need");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var leftBehind = VoidAfterDischarge.needsLeftBehind(web);
        return web.needs().stream()
                .filter(need -> !web.isMet(need) && !leftBehind.contains(need))
                .map(need -> gapIn(need, web));
    }

    private static Finding gapIn(String need, WebOnDay web) {
        return new Finding(
                        ROW,
                        ROW.severity(),
                        "Nobody helps you with " + Words.need(need),
                        "You said that this matters to you. Nobody in your web helps with it now.",
                        Evidence.ofNeed(need).andDays(lastHelpedWith(need, web)),
                        new Remedy.FindHelp(List.of(need)))
                .about(need);
    }

    /** When the last who helped stopped, so that an answer given before then does not stand for what came after. */
    private static List<LocalDate> lastHelpedWith(String need, WebOnDay web) {
        return web.web().contacts().stream()
                .filter(contact -> web.contact(contact.id()).isPresent())
                .flatMap(contact -> contact.helpsWith().stream()
                        .filter(help ->
                                help.need().equals(need) && help.period().begunBy(web.day()))
                        .flatMap(help -> Stream.of(
                                help.period().until(), contact.period().until())))
                .filter(until -> until != null && !until.isAfter(web.day()))
                .max(Comparator.naturalOrder())
                .map(List::of)
                .orElse(List.of());
    }
}
