package org.meshwork.directory;

import java.util.List;
import java.util.Optional;
import org.meshwork.directory.Correction.Field;
import org.meshwork.shared.ServiceId;

/** Sets entries right by hand, in a way that the next import keeps. */
public interface Corrections {

    /** In the order of the fields. */
    List<Correction> of(ServiceId service);

    /**
     * Sets a field right; searchers see it within a second.
     *
     * @param value in the form of {@link Field#text}
     * @param by the account's user name
     * @return why the value cannot be taken, in a sentence; empty where it was
     */
    Optional<String> correct(ServiceId service, Field field, String value, String by);

    /** What the feed says stands again; what the field could not hold of it comes back with the next import. */
    void takeBack(ServiceId service, Field field);
}
