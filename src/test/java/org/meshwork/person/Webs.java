package org.meshwork.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meshwork.FixedClock;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;

/**
 * Makes webs for tests: {@code webOf(nurse, gp).needing("falls").notTalking(nurse, gp).web()}. What is not said is not there;
 * needs began a year ago.
 */
public final class Webs {

    public static final LocalDate TODAY = FixedClock.TODAY;

    private final List<HeldNeed> needs = new ArrayList<>();
    private final List<Contact> contacts;
    private final List<Tie> ties = new ArrayList<>();
    private final List<HeldCondition> conditions = new ArrayList<>();
    private final List<Circumstance> circumstances = new ArrayList<>();
    private final List<Declined> declined = new ArrayList<>();
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<FindingResponse> responses = new ArrayList<>();
    private @Nullable CarePlan plan;
    private @Nullable Integer age;

    private Webs(List<Contact> contacts) {
        this.contacts = contacts;
    }

    public static Webs webOf(Someone... people) {
        return new Webs(Arrays.stream(people).map(Someone::contact).toList());
    }

    public Webs needing(String... codes) {
        for (var code : codes) {
            needs.add(new HeldNeed(code, Period.from(TODAY.minusYears(1)), 2));
        }
        return this;
    }

    public Webs needing(HeldNeed need) {
        needs.add(need);
        return this;
    }

    public Webs talking(Someone one, Someone other) {
        return answering(one, other, Answer.YES);
    }

    public Webs notTalking(Someone one, Someone other) {
        return answering(one, other, Answer.NO);
    }

    public Webs answering(Someone one, Someone other, Answer answer) {
        ties.add(new Tie(one.id(), other.id(), answer, Period.ALWAYS));
        return this;
    }

    public Webs planned(LocalDate agreedOn, @Nullable LocalDate lastReviewed) {
        plan = new CarePlan(agreedOn, lastReviewed, List.of("medicines"));
        return this;
    }

    public Webs plannedFor(LocalDate agreedOn, String... codes) {
        plan = new CarePlan(agreedOn, null, Arrays.asList(codes));
        return this;
    }

    /** For three years. */
    public Webs living(String... withConditions) {
        for (var code : withConditions) {
            conditions.add(new HeldCondition(code, Period.from(TODAY.minusYears(3))));
        }
        return this;
    }

    public Webs living(HeldCondition condition) {
        conditions.add(condition);
        return this;
    }

    public Webs aged(int years) {
        age = years;
        return this;
    }

    /** For a year. */
    public Webs being(Circumstance.Kind kind, String... codes) {
        for (var code : codes) {
            circumstances.add(new Circumstance(kind, code, Period.from(TODAY.minusYears(1))));
        }
        return this;
    }

    public Webs being(Circumstance circumstance) {
        circumstances.add(circumstance);
        return this;
    }

    public Webs declining(Declined support) {
        declined.add(support);
        return this;
    }

    /** With nobody of this web. */
    public Webs had(String kind, LocalDate on) {
        return had(kind, on, null);
    }

    public Webs had(String kind, LocalDate on, @Nullable Someone with) {
        var number = encounters.size();
        encounters.add(new Encounter(
                EncounterId.named(String.valueOf(number)), on, number, kind, with == null ? null : with.id()));
        return this;
    }

    public Webs answered(FindingResponse response) {
        responses.add(response);
        return this;
    }

    public CareWeb web() {
        return new CareWeb(
                PersonId.named("somebody"),
                0,
                new Profile("Somebody", "", age, null, true),
                needs,
                conditions,
                contacts,
                ties,
                plan,
                circumstances,
                declined,
                encounters,
                List.of(),
                responses);
    }
}
