package org.meshwork.directory;

/** What an entry says of itself; {@link Service#withdrawn} says whether searches find it. */
public enum Status {
    ACTIVE,
    INACTIVE,
    DEFUNCT,
    TEMPORARILY_CLOSED
}
