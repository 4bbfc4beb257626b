package org.meshwork.person;

import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;

/** Whether two contacts talk, for a time; undirected, so the smaller id stands first. */
public record Tie(ContactId one, ContactId other, Answer answer, Period period) {

    public Tie {
        if (one.equals(other)) {
            throw new IllegalArgumentException("Somebody cannot be joined to themselves.");
        }
        if (one.value().compareTo(other.value()) > 0) {
            var swapped = one;
            one = other;
            other = swapped;
        }
    }

    public boolean joins(ContactId a, ContactId b) {
        return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
    }

    public boolean touches(ContactId contact) {
        return one.equals(contact) || other.equals(contact);
    }
}
