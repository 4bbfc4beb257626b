package org.meshwork.passport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.CarePlan;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.Encounter;
import org.meshwork.person.EncounterId;
import org.meshwork.person.Goal;
import org.meshwork.person.GoalId;
import org.meshwork.person.Profile;
import org.meshwork.person.Tie;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.ServiceId;

/**
 * What it takes to bring one web into another, which loses nothing by it. What is only in the file is added; where both say
 * something different, the one that counts is for the person to say. Brought again, the same file adds nothing.
 *
 * @param added in words, each kind with its number: "3 people"
 * @param differing names of what both have and say differently about
 * @param remarks sentences: what could not come along
 */
public record Joining(List<Change> changes, List<String> added, List<String> differing, List<String> remarks) {

    /** More at once would keep the person waiting, and nobody lives through as much. */
    public static final int MOST = 3000;

    public Joining {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        differing = List.copyOf(differing);
        remarks = List.copyOf(remarks);
    }

    public boolean isTooMuch() {
        return changes.size() > MOST;
    }

    /**
     * @param fileCounts whether the file counts where both say something different
     * @param isKnown whether the directory has that service
     */
    public static Joining of(CareWeb present, CareWeb arrived, boolean fileCounts, Predicate<ServiceId> isKnown) {
        return new Steps(present, fileCounts, isKnown).join(arrived);
    }

    private static final class Steps {

        private final CareWeb present;
        private final boolean fileCounts;
        private final Predicate<ServiceId> isKnown;
        private final List<Change> changes = new ArrayList<>();
        private final List<String> added = new ArrayList<>();
        private final Set<String> differing = new LinkedHashSet<>();
        private final Set<String> remarks = new LinkedHashSet<>();

        private Steps(CareWeb present, boolean fileCounts, Predicate<ServiceId> isKnown) {
            this.present = present;
            this.fileCounts = fileCounts;
            this.isKnown = isKnown;
        }

        private Joining join(CareWeb arrived) {
            profile(arrived.profile());
            each(
                    arrived.needs(),
                    "need",
                    present.needs(),
                    (a, b) -> a.code().equals(b.code()),
                    one -> one.code(),
                    Change.PutNeed::new);
            each(
                    arrived.conditions(),
                    "condition",
                    present.conditions(),
                    (a, b) -> a.code().equals(b.code()),
                    one -> one.code(),
                    Change.PutCondition::new);
            each(
                    arrived.contacts().stream().map(this::own).toList(),
                    "person",
                    present.contacts(),
                    (a, b) -> a.id().equals(b.id()),
                    Contact::name,
                    Change.PutContact::new);
            each(
                    arrived.ties().stream().map(this::own).toList(),
                    "answer about who talks to whom",
                    present.ties(),
                    Steps::isOne,
                    tie -> "who talks to whom",
                    Change.PutTie::new);
            plan(arrived.plan());
            each(
                    arrived.circumstances(),
                    "thing to know about you",
                    present.circumstances(),
                    (a, b) -> a.kind() == b.kind()
                            && a.code().equals(b.code())
                            && Objects.equals(a.period().since(), b.period().since()),
                    one -> one.code(),
                    Change.PutCircumstance::new);
            each(
                    arrived.declined(),
                    "thing you ruled out",
                    present.declined(),
                    (a, b) -> a.support().equals(b.support()),
                    one -> one.support(),
                    Change.PutDeclined::new);
            each(
                    arrived.encounters().stream().map(this::own).toList(),
                    "visit or review",
                    present.encounters(),
                    (a, b) -> a.id().equals(b.id()),
                    one -> "what happened on " + one.on(),
                    Change.PutEncounter::new);
            each(
                    arrived.goals().stream().map(this::own).toList(),
                    "goal",
                    present.goals(),
                    (a, b) -> a.id().equals(b.id()),
                    Goal::words,
                    Change.PutGoal::new);
            each(
                    arrived.responses(),
                    "answer to what we noticed",
                    present.responses(),
                    (a, b) -> a.finding().equals(b.finding()),
                    one -> "what you answered",
                    Change.PutResponse::new);
            return new Joining(changes, added, List.copyOf(differing), List.copyOf(remarks));
        }

        /** What a person is called, and what they said of themselves and of totals, is theirs to say here. */
        private void profile(Profile arrived) {
            var own = present.profile();
            var age = own.ageYears() == null ? arrived.ageYears() : own.ageYears();
            var area = own.area() == null ? arrived.area() : own.area();
            if (!Objects.equals(age, own.ageYears())) {
                added.add("your age");
            }
            if (!Objects.equals(area, own.area())) {
                added.add("where you live");
            }
            var profile = new Profile(own.name(), own.about(), age, area, own.inTotals());
            if (!profile.equals(own)) {
                changes.add(new Change.PutProfile(profile));
            }
        }

        private void plan(@Nullable CarePlan arrived) {
            if (arrived != null && !arrived.equals(present.plan())) {
                if (present.plan() == null) {
                    added.add("a care plan");
                } else {
                    differing.add("the care plan");
                }
                if (present.plan() == null || fileCounts) {
                    changes.add(new Change.PutPlan(arrived));
                }
            }
        }

        private <T> void each(
                List<T> arrived,
                String what,
                List<T> there,
                BiPredicate<T, T> isSame,
                Function<T, String> name,
                Function<T, Change> put) {
            int count = 0;
            for (var one : arrived) {
                Optional<T> twin =
                        there.stream().filter(other -> isSame.test(one, other)).findFirst();
                if (twin.isEmpty()) {
                    changes.add(put.apply(one));
                    count++;
                } else if (!twin.get().equals(one)) {
                    differing.add(name.apply(one));
                    if (fileCounts) {
                        changes.add(put.apply(one));
                    }
                }
            }
            if (count > 0) {
                added.add(count + " " + (count == 1 ? what : many(what)));
            }
        }

        private static String many(String what) {
            return switch (what) {
                case "person" -> "people";
                case "visit or review" -> "visits or reviews";
                case "thing to know about you" -> "things to know about you";
                case "thing you ruled out" -> "things you ruled out";
                case "answer about who talks to whom" -> "answers about who talks to whom";
                case "answer to what we noticed" -> "answers to what we noticed";
                default -> what + "s";
            };
        }

        /** A contact belongs to one web: one that came from another web is another contact here. */
        private ContactId own(ContactId id) {
            return present.contact(id).isPresent() ? id : ContactId.named(present.person() + "/" + id);
        }

        private Contact own(Contact contact) {
            var service = contact.service();
            if (service != null && !isKnown.test(service)) {
                remarks.add("The service that " + contact.name()
                        + " works at is not in our directory. It is kept, and will be found once it is there.");
            }
            return contact.but(draft -> draft.id(own(contact.id())));
        }

        private Tie own(Tie tie) {
            return new Tie(own(tie.one()), own(tie.other()), tie.answer(), tie.period());
        }

        private Encounter own(Encounter one) {
            var isHere =
                    present.encounters().stream().anyMatch(other -> other.id().equals(one.id()));
            var with = one.with();
            return new Encounter(
                    isHere ? one.id() : EncounterId.named(present.person() + "/" + one.id()),
                    one.on(),
                    one.order(),
                    one.kind(),
                    with == null ? null : own(with));
        }

        private Goal own(Goal goal) {
            var isHere = present.goals().stream().anyMatch(other -> other.id().equals(goal.id()));
            return new Goal(
                    isHere ? goal.id() : GoalId.named(present.person() + "/" + goal.id()),
                    goal.words(),
                    goal.period(),
                    goal.needs(),
                    goal.helpers().stream().map(this::own).toList(),
                    goal.progress());
        }

        private static boolean isOne(Tie one, Tie other) {
            return one.joins(other.one(), other.other())
                    && Objects.equals(one.period().since(), other.period().since());
        }
    }
}
