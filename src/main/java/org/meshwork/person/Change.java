package org.meshwork.person;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meshwork.shared.ContactId;

/**
 * The smallest step from one web to the next. "Put" adds, or replaces what has the same key; "take away" is for mistakes:
 * what came to an end is put again, with an end. {@link CareWeb#with} makes the step, {@link CareWeb#undoing} its inverse.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(Change.PutProfile.class),
    @JsonSubTypes.Type(Change.PutNeed.class),
    @JsonSubTypes.Type(Change.TakeNeed.class),
    @JsonSubTypes.Type(Change.PutCondition.class),
    @JsonSubTypes.Type(Change.TakeCondition.class),
    @JsonSubTypes.Type(Change.PutContact.class),
    @JsonSubTypes.Type(Change.TakeContact.class),
    @JsonSubTypes.Type(Change.PutTie.class),
    @JsonSubTypes.Type(Change.TakeTie.class),
    @JsonSubTypes.Type(Change.PutPlan.class),
    @JsonSubTypes.Type(Change.PutCircumstance.class),
    @JsonSubTypes.Type(Change.TakeCircumstance.class),
    @JsonSubTypes.Type(Change.PutDeclined.class),
    @JsonSubTypes.Type(Change.TakeDeclined.class),
    @JsonSubTypes.Type(Change.PutEncounter.class),
    @JsonSubTypes.Type(Change.TakeEncounter.class),
    @JsonSubTypes.Type(Change.PutGoal.class),
    @JsonSubTypes.Type(Change.TakeGoal.class),
    @JsonSubTypes.Type(Change.PutResponse.class),
    @JsonSubTypes.Type(Change.TakeResponse.class)
})
public sealed interface Change {

    record PutProfile(Profile profile) implements Change {}

    record PutNeed(HeldNeed need) implements Change {}

    record TakeNeed(String code) implements Change {}

    record PutCondition(HeldCondition condition) implements Change {}

    record TakeCondition(String code) implements Change {}

    record PutContact(Contact contact) implements Change {}

    /** Only after the contact's ties were taken away, and no encounter or goal names it. */
    record TakeContact(ContactId contact) implements Change {}

    /** A tie's key is its two contacts and the day it began. */
    record PutTie(Tie tie) implements Change {}

    record TakeTie(ContactId one, ContactId other, @Nullable LocalDate since) implements Change {}

    /** @param plan null where there is none */
    record PutPlan(@Nullable CarePlan plan) implements Change {}

    /** A circumstance's key is its kind, its code and the day it began. */
    record PutCircumstance(Circumstance circumstance) implements Change {}

    record TakeCircumstance(
            Circumstance.Kind kind, String code, @Nullable LocalDate since) implements Change {}

    record PutDeclined(Declined declined) implements Change {}

    record TakeDeclined(String support) implements Change {}

    record PutEncounter(Encounter encounter) implements Change {}

    record TakeEncounter(EncounterId encounter) implements Change {}

    record PutGoal(Goal goal) implements Change {}

    record TakeGoal(GoalId goal) implements Change {}

    record PutResponse(FindingResponse response) implements Change {}

    /** @param finding name of the finding that was answered */
    record TakeResponse(String finding) implements Change {}
}
