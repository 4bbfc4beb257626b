package org.meshwork.person;

import org.meshwork.shared.PersonId;

/** A person deleted their web and all that was kept of them. Told before it is committed, so that what hangs on it goes too. */
public record WebErased(PersonId person) {}
