package org.meshwork.passport;

import java.util.List;
import org.meshwork.person.CareWeb;

/** What became of a file that somebody brought. */
public sealed interface Arrival {

    /**
     * @param web what is in the file, as a web of the person it was brought to
     * @param remarks sentences: what was put right, what was left out and why
     */
    record Read(CareWeb web, List<String> remarks) implements Arrival {

        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /** @param sentence for the person: why nothing of it could be used */
    record Refused(String sentence) implements Arrival {}
}
