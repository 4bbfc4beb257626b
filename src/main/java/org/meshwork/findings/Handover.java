package org.meshwork.findings;

import java.util.List;
import java.util.Optional;
import org.meshwork.person.Answer;
import org.meshwork.person.Contact;
import org.meshwork.shared.Seam;

/**
 * Two contacts, at least one of them a professional, who act for a common need: both active, or one of them ended at most
 * 30 days ago. They should talk to each other.
 *
 * @param one has the smaller id
 * @param needs codes of what they have in common, in order
 * @param answer whether they talk, as far as the person knows
 */
public record Handover(Contact one, Contact other, List<String> needs, Answer answer) {

    public Handover {
        needs = List.copyOf(needs);
    }

    public Optional<Seam> seam() {
        return Seam.between(one.sector(), other.sector());
    }

    public Finding.Pair pair() {
        return new Finding.Pair(one.id(), other.id());
    }

    boolean isBetweenProfessionals() {
        return one.isProfessional() && other.isProfessional();
    }
}
