package org.meshwork.exchange.openreferral;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.directory.Service;
import org.meshwork.directory.Tag;
import org.meshwork.exchange.words.Classified;
import org.meshwork.exchange.words.Classifier;
import org.meshwork.exchange.words.Term;
import org.meshwork.exchange.words.Wording;
import org.meshwork.shared.Evidence;

/** Tells from a service's terms and words what its publisher did not say in words of ours, and keeps the evidence. */
final class Told {

    private static final Classifier CLASSIFIER = Classifier.shipped();

    private Told() {}

    /** Kinds and needs together, since either tells of the other; the same service where its publisher said both. */
    static Service of(Service service) {
        var saysWhat = !service.types().isEmpty() || !service.needs().isEmpty();
        var saysWhom = !service.eligibility().audiences().isEmpty();
        if (saysWhat && saysWhom) {
            return service;
        }
        var told = CLASSIFIER.classify(wording(service));
        return service.told(
                saysWhat ? service.types() : told.typeCodes(),
                saysWhat ? service.needs() : told.needCodes(),
                saysWhom ? service.eligibility().audiences() : told.audienceCodes(),
                evidence(told, saysWhat, saysWhom));
    }

    /** Terms of it that no crosswalk of ours has. */
    static Stream<Tag> unknown(Service service) {
        return tags(service).filter(tag -> !CLASSIFIER.knows(term(tag)));
    }

    private static Stream<Tag> tags(Service service) {
        return Stream.concat(
                service.particulars().tags().stream(), service.organisation().registration().tags().stream());
    }

    private static List<Evidence> evidence(Classified told, boolean saysWhat, boolean saysWhom) {
        var evidence = new ArrayList<Evidence>();
        if (!saysWhat) {
            evidence.addAll(told.types());
            evidence.addAll(told.needs());
        }
        if (!saysWhom) {
            evidence.addAll(told.audiences());
        }
        return evidence;
    }

    private static Wording wording(Service service) {
        return new Wording(
                service.name(),
                service.summary(),
                service.description(),
                service.organisation().name(),
                tags(service).map(Told::term).toList());
    }

    private static Term term(Tag tag) {
        return new Term(tag.taxonomy(), tag.code().isEmpty() ? tag.id() : tag.code(), tag.name());
    }
}
