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
    private @Nullable CarePlan plan;

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

    public CareWeb web() {
        return new CareWeb(
                PersonId.named("somebody"),
                0,
                new Profile("Somebody", "", null, null, true),
                needs,
                List.of(),
                contacts,
                ties,
                plan);
    }
}
