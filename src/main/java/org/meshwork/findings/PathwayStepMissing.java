package org.meshwork.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.findings.Finding.Evidence;
import org.meshwork.findings.Finding.Remedy;
import org.meshwork.person.Circumstance.Kind;
import org.meshwork.person.Declined;
import org.meshwork.person.Encounter;
import org.meshwork.shared.ServiceType;
import org.meshwork.shared.Vocabulary;

/**
 * Guidance expects a kind of support for a condition of the person, and they neither have somebody who gives it nor had it
 * in time, nor ruled it out. One finding for each kind of support, however many conditions expect it.
 */
final class PathwayStepMissing implements Rule {

    private static final RuleRow ROW = RuleRow.of("pathway-step-missing");

    @Override
    public RuleRow row() {
        return ROW;
    }

    @Override
    public Stream<Finding> examine(WebOnDay web) {
        var missing = new TreeMap<String, List<PathwayStep>>(
                Comparator.comparingInt(PathwayStep::order).thenComparing(Comparator.naturalOrder()));
        for (var condition : web.web().conditions()) {
            if (condition.period().holdsOn(web.day())) {
                for (var step : PathwayStep.of(condition.code())) {
                    if (applies(step, web) && !isMet(step, web)) {
                        missing.computeIfAbsent(step.support(), support -> new ArrayList<>())
                                .add(step);
                    }
                }
            }
        }
        missing.keySet().removeIf(support -> isDeclined(support, web));
        return missing.entrySet().stream().map(entry -> finding(entry.getKey(), entry.getValue(), web));
    }

    private static boolean isDeclined(String support, WebOnDay web) {
        return web.web().declined().stream()
                .anyMatch((Declined declined) ->
                        declined.support().equals(support) && declined.period().holdsOn(web.day()));
    }

    private static boolean isMet(PathwayStep step, WebOnDay web) {
        for (var type : step.serviceTypes()) {
            if (web.kindsGiven().contains(type)) {
                return true;
            }
        }
        return web.last(step.support())
                .filter(last -> isInTime(last, step.everyMonths(), web.day()))
                .isPresent();
    }

    private static boolean isInTime(Encounter last, @Nullable Integer everyMonths, LocalDate day) {
        return everyMonths == null || !last.on().plusMonths(everyMonths).isBefore(day);
    }

    /** What is not known of the person never makes a step apply. */
    private static boolean applies(PathwayStep step, WebOnDay web) {
        return step.onlyIf().isEmpty() || step.onlyIf().stream().anyMatch(reason -> holds(reason, web));
    }

    private static boolean holds(String reason, WebOnDay web) {
        var parts = reason.split(":", 2);
        return switch (parts[0]) {
            case "situation" -> web.circumstances(Kind.SITUATION).contains(parts[1]);
            case "need" -> web.needs().contains(parts[1]);
            case "age" -> {
                var age = web.web().profile().ageYears();
                yield age != null && age >= Integer.parseInt(parts[1].replace("+", ""));
            }
            case "carer" -> web.active().stream().anyMatch(contact -> contact.carer() && !contact.isProfessional());
            default -> throw new IllegalStateException("a pathway asks for " + reason);
        };
    }

    private static Finding finding(String support, List<PathwayStep> steps, WebOnDay web) {
        var first =
                steps.stream().min(Comparator.comparing(PathwayStep::severity)).orElseThrow();
        var conditions = steps.stream().map(PathwayStep::condition).toList();
        var last = web.last(support);
        var months = steps.stream()
                .map(PathwayStep::everyMonths)
                .filter(every -> every != null)
                .max(Comparator.naturalOrder());
        var types = steps.stream()
                .flatMap(step -> step.serviceTypes().stream())
                .distinct()
                .toList();
        return new Finding(
                        ROW,
                        first.severity(),
                        "No " + Words.encounterName(support)
                                + months.map(every -> " in the last " + Words.months(every))
                                        .orElse(" yet"),
                        "It is advised for " + Words.conditions(conditions) + ". "
                                + last.map(had -> "You had it on " + Words.date(had.on()) + ". ")
                                        .orElse("")
                                + "If it does not apply to you, or you do not want it, say so.",
                        Evidence.ofConditions(conditions)
                                .andEncounters(last.map(Encounter::id).stream().toList())
                                .andDays(last.map(Encounter::on).stream().toList()),
                        new Remedy.FindHelp(needsMetBy(types), types))
                .about(support)
                .guidedBy(String.join(
                        "; ", steps.stream().map(PathwayStep::source).distinct().toList()));
    }

    /** What each of these kinds of service is there for first. */
    private static List<String> needsMetBy(List<String> types) {
        return types.stream()
                .flatMap(type -> Vocabulary.shipped().serviceType(type).map(ServiceType::needs).stream())
                .map(List::getFirst)
                .distinct()
                .toList();
    }
}
