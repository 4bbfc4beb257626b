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
    @JsonSubTypes.Type(Change.PutPlan.class)
})
public sealed interface Change {

    record PutProfile(Profile profile) implements Change {}

    record PutNeed(HeldNeed need) implements Change {}

    record TakeNeed(String code) implements Change {}

    record PutCondition(HeldCondition condition) implements Change {}

    record TakeCondition(String code) implements Change {}

    record PutContact(Contact contact) implements Change {}

    /** Only after the contact's ties were taken away. */
    record TakeContact(ContactId contact) implements Change {}

    /** A tie's key is its two contacts and the day it began. */
    record PutTie(Tie tie) implements Change {}

    record TakeTie(ContactId one, ContactId other, @Nullable LocalDate since) implements Change {}

    /** @param plan null where there is none */
    record PutPlan(@Nullable CarePlan plan) implements Change {}
}
