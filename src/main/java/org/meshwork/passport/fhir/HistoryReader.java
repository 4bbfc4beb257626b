package org.meshwork.passport.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CarePlan;
import org.meshwork.person.EncounterId;
import org.meshwork.person.Goal;
import org.meshwork.person.GoalId;
import org.meshwork.person.HeldCondition;
import org.meshwork.person.HeldNeed;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;

/** What the person has, needs, wants, agreed to and lived through, out of a file. */
final class HistoryReader {

    private static final int USUAL_IMPORTANCE = 2;

    private final Resources file;
    private final PersonId person;
    private final LocalDate today;
    private final Said said;
    private final ContactsReader contacts;

    HistoryReader(Resources file, PersonId person, LocalDate today, Said said, ContactsReader contacts) {
        this.file = file;
        this.person = person;
        this.today = today;
        this.said = said;
        this.contacts = contacts;
    }

    List<HeldNeed> needs() {
        var needs = new LinkedHashMap<String, HeldNeed>();
        for (var condition : file.all(Condition.class)) {
            needOf(condition).ifPresent(code -> {
                var importance = Extensions.number(condition, "importance", 1, 3);
                var held =
                        new HeldNeed(code, period(condition, code), importance == null ? USUAL_IMPORTANCE : importance);
                once(needs.putIfAbsent(code, held), code);
            });
        }
        return List.copyOf(needs.values());
    }

    List<HeldCondition> conditions() {
        var conditions = new LinkedHashMap<String, HeldCondition>();
        for (var condition : file.all(Condition.class)) {
            if (needOf(condition).isPresent() || isRefuted(condition)) {
                continue;
            }
            var code = Codes.own(Codes.CONDITION, condition.getCode()).or(() -> Codes.condition(condition.getCode()));
            if (code.isEmpty()) {
                said.remarks().say("A condition without a name was left out.");
                continue;
            }
            var cut = said.cut(code.get(), "The name of a condition");
            once(conditions.putIfAbsent(cut, new HeldCondition(cut, period(condition, cut))), cut);
        }
        return List.copyOf(conditions.values());
    }

    @Nullable
    CarePlan plan() {
        var plans = file.all(org.hl7.fhir.r4.model.CarePlan.class).stream()
                .filter(this::holds)
                .sorted(Comparator.comparing(HistoryReader::agreedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        if (plans.isEmpty()) {
            return null;
        }
        if (plans.size() > 1) {
            said.remarks().say("There are " + plans.size() + " care plans in this file; we took the newest.");
        }
        var plan = plans.getLast();
        var agreedOn = agreedOn(plan);
        if (agreedOn == null) {
            said.remarks().say("A care plan was left out: nobody says when it was agreed.");
            return null;
        }
        var reviewed = Extensions.day(plan, "last-reviewed");
        return new CarePlan(
                agreedOn,
                reviewed == null || reviewed.isBefore(agreedOn) ? null : reviewed,
                needs(Extensions.all(plan, "need"), plan.getAddresses()),
                said.cut(Objects.requireNonNullElse(author(plan), ""), "A name"));
    }

    List<Goal> goals() {
        var goals = new LinkedHashMap<GoalId, Goal>();
        for (var goal : file.all(org.hl7.fhir.r4.model.Goal.class)) {
            var words = Codes.words(goal.getDescription());
            if (words.isEmpty()) {
                said.remarks().say("A goal without words was left out.");
                continue;
            }
            var own = String.valueOf(goal.getIdPart());
            var id = GoalId.parse(own).orElseGet(() -> GoalId.named(person + "/fhir/" + own + "/" + words.get()));
            goals.putIfAbsent(
                    id,
                    new Goal(
                            id,
                            said.cut(words.get(), "A goal"),
                            period(goal),
                            needs(Extensions.all(goal, "need"), goal.getAddresses()),
                            Extensions.all(goal, "helper").stream()
                                    .map(Extension::getValue)
                                    .filter(Reference.class::isInstance)
                                    .flatMap(helper -> contacts.at((Reference) helper, "helper").stream())
                                    .map(draft -> draft.id)
                                    .toList(),
                            goal.getAchievementStatus().getCoding().stream()
                                    .map(coding -> Progress.of(String.valueOf(coding.getCode())))
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElse(null)));
        }
        return List.copyOf(goals.values());
    }

    List<org.meshwork.person.Encounter> encounters() {
        var encounters = new LinkedHashMap<EncounterId, org.meshwork.person.Encounter>();
        for (var encounter : file.all(Encounter.class)) {
            var on = Days.first(encounter.getPeriod().getStartElement().getValueAsString());
            if (on == null || encounter.getStatus() == Encounter.EncounterStatus.CANCELLED) {
                said.remarks().say("Something that happened was left out: it has no day, or was called off.");
                continue;
            }
            var own = String.valueOf(encounter.getIdPart());
            var id = EncounterId.parse(own)
                    .orElseGet(() ->
                            EncounterId.named(person + "/fhir/" + own + (encounter.hasId() ? "" : encounters.size())));
            var order = Extensions.number(encounter, "order", 0, Integer.MAX_VALUE);
            encounters.putIfAbsent(
                    id,
                    new org.meshwork.person.Encounter(
                            id,
                            on,
                            order == null ? encounters.size() : order,
                            said.cut(kind(encounter), "A kind of encounter"),
                            with(encounter)));
        }
        return List.copyOf(encounters.values());
    }

    private @Nullable ContactId with(Encounter encounter) {
        return encounter.getParticipant().stream()
                .filter(participant -> participant.hasIndividual())
                .flatMap(participant -> contacts.at(participant.getIndividual(), "person who was there").stream())
                .map(draft -> draft.id)
                .findFirst()
                .orElse(null);
    }

    private static String kind(Encounter encounter) {
        return encounter.getType().stream()
                .flatMap(type -> Codes.own(Codes.ENCOUNTER, type).or(() -> Codes.words(type)).stream())
                .findFirst()
                .orElseGet(() -> switch (String.valueOf(encounter.getClass_().getCode())) {
                    case "VR" -> "phone-call";
                    case "IMP", "ACUTE", "NONAC" -> "hospital-stay";
                    case "EMER" -> "emergency";
                    default -> "visit";
                });
    }

    private Optional<String> needOf(Condition condition) {
        return Codes.own(Codes.NEED, condition.getCode()).map(code -> said.cut(code, "A need"));
    }

    private boolean isRefuted(Condition condition) {
        var isRefuted = condition.getVerificationStatus().getCoding().stream()
                .map(Coding::getCode)
                .anyMatch(code -> "refuted".equals(code) || "entered-in-error".equals(code));
        if (isRefuted) {
            said.remarks().say("A condition was left out: the file says that it is not true.");
        }
        return isRefuted;
    }

    private Period period(Condition condition, String code) {
        var since = condition.getOnset() instanceof DateTimeType day ? Days.first(day.getValueAsString()) : null;
        var until = Optional.ofNullable(Extensions.day(condition, "until"))
                .orElse(
                        condition.getAbatement() instanceof DateTimeType day
                                ? Days.first(day.getValueAsString())
                                : null);
        var isOver = condition.getClinicalStatus().getCoding().stream()
                .map(Coding::getCode)
                .anyMatch(status -> List.of("resolved", "inactive", "remission").contains(status));
        return isOver && until == null ? over(since, code) : Days.between(since, until);
    }

    private Period period(org.hl7.fhir.r4.model.Goal goal) {
        var since = goal.getStart() == null ? null : Days.first(goal.getStart().primitiveValue());
        var until = Extensions.day(goal, "until");
        var status = goal.getLifecycleStatus();
        var isOver = status != null
                && switch (status) {
                    case COMPLETED, CANCELLED, REJECTED, ENTEREDINERROR -> true;
                    case PROPOSED, PLANNED, ACCEPTED, ACTIVE, ONHOLD, NULL -> false;
                };
        if (until == null && isOver) {
            until = Days.first(goal.getStatusDateElement().getValueAsString());
        }
        return isOver && until == null ? over(since, "a goal") : Days.between(since, until);
    }

    private Period over(@Nullable LocalDate since, String what) {
        said.remarks().say("The file says that " + what + " is over and not since when; we put that it ended today.");
        return since == null || !since.isAfter(today) ? new Period(since, today) : new Period(since, since);
    }

    private boolean holds(org.hl7.fhir.r4.model.CarePlan plan) {
        var status = plan.getStatus();
        var holds = status == null
                || switch (status) {
                    case ACTIVE, ONHOLD, UNKNOWN, NULL -> true;
                    case DRAFT, REVOKED, COMPLETED, ENTEREDINERROR -> false;
                };
        if (!holds) {
            said.remarks()
                    .say("A care plan was left out: it is “" + status.toCode() + "”, and holds no more or not yet.");
        }
        return holds;
    }

    private static @Nullable LocalDate agreedOn(org.hl7.fhir.r4.model.CarePlan plan) {
        var created = Days.first(plan.getCreatedElement().getValueAsString());
        return created == null ? Days.first(plan.getPeriod().getStartElement().getValueAsString()) : created;
    }

    /** The name that is written, or that of whom the file knows. */
    private @Nullable String author(org.hl7.fhir.r4.model.CarePlan plan) {
        var author = plan.getAuthor();
        return author.hasDisplay()
                ? author.getDisplay()
                : file.target(author)
                        .flatMap(target -> contacts.at(author, "author").map(draft -> draft.name))
                        .orElse(null);
    }

    /** Those that we wrote; of a file of others those that their references lead to. */
    private List<String> needs(List<Extension> own, List<Reference> addresses) {
        if (!own.isEmpty()) {
            return own.stream().flatMap(one -> said.need(one).stream()).toList();
        }
        var needs = new ArrayList<String>();
        for (var reference : addresses) {
            file.target(reference, Condition.class).flatMap(this::needOf).ifPresent(needs::add);
        }
        return needs;
    }

    private void once(@Nullable Object earlier, String what) {
        if (earlier != null) {
            said.remarks().say("“" + what + "” is in the file twice; the first counts.");
        }
    }
}
