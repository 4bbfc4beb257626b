package org.meshwork.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meshwork.access.Actor;
import org.meshwork.access.Consents;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.graph.TriedAgain;
import org.meshwork.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The webs. Every look and every edit passes {@link Consents}. */
@Component
public class CareWebs {

    private final CareWebStore store;
    private final Journal journal;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    CareWebs(CareWebStore store, Journal journal, Consents consents, ApplicationEventPublisher events) {
        this.store = store;
        this.journal = journal;
        this.consents = consents;
        this.events = events;
    }

    /** What became of an edit. */
    public sealed interface Outcome {

        record Saved(CareWeb web) implements Outcome {}

        /** Somebody else was faster. Nothing was written. @param current the web as it is now */
        record Overtaken(CareWeb current) implements Outcome {}

        /** @param sentence for the person: what to mend. Nothing was written. */
        record Refused(String sentence) implements Outcome {}

        /** No such web, or not theirs to change: the same answer. */
        record NotFound() implements Outcome {}
    }

    /** The web, for whoever asks; empty where there is none, or it is not theirs to see. */
    @TriedAgain
    @Transactional
    public Optional<CareWeb> of(PersonId person) {
        return consents.permit(Actor.current(), person, Purpose.SEE) ? store.read(person) : Optional.empty();
    }

    /**
     * Makes the changes, in order, as one edit.
     *
     * @param madeOn the version that the person was looking at
     */
    @TriedAgain
    @Transactional
    public Outcome edit(PersonId person, long madeOn, List<Change> changes) {
        var actor = Actor.current();
        if (!consents.permit(actor, person, Purpose.EDIT)) {
            return new Outcome.NotFound();
        }
        var before = store.read(person).orElseThrow();
        if (before.version() != madeOn) {
            return new Outcome.Overtaken(before);
        }
        var inverses = new ArrayList<Change>();
        var after = before;
        try {
            for (var change : changes) {
                inverses.addFirst(after.undoing(change));
                after = after.with(change);
            }
        } catch (IllegalArgumentException e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        }
        after = after.atVersion(madeOn + 1);
        store.write(after, changes);
        journal.append(after, actor.username(), changes, inverses);
        events.publishEvent(new WebsChanged(List.of(after)));
        return new Outcome.Saved(after);
    }

    /** Those whose webs the actor was given, by name. */
    @Transactional(readOnly = true)
    public List<Lent> lent() {
        return store.names(consents.given(Actor.current()));
    }

    /** Somebody else's web that the actor may open. */
    public record Lent(PersonId person, String name) {}

    /** A first, empty web for an account that has none; it is theirs. */
    @TriedAgain
    @Transactional
    public PersonId begin(Profile profile) {
        var actor = Actor.current();
        if (!actor.isSignedIn() || consents.self(actor).isPresent()) {
            throw new IllegalStateException("no account, or one that has a web already");
        }
        var web = CareWeb.empty(PersonId.random(), profile);
        load(List.of(web));
        consents.own(actor.username(), web.person());
        return web.person();
    }

    /**
     * Tells of these webs as they are, so that what hangs on them is worked out anew. Nobody sees them, and nothing of them
     * changes; those that are not there are left out.
     */
    @TriedAgain
    @Transactional
    public void tellAgain(List<PersonId> people) {
        events.publishEvent(new WebsChanged(List.copyOf(store.read(people))));
    }

    /** Writes whole webs that are not there yet, many at once: for what loads a population. Nothing is journalled. */
    @TriedAgain
    @Transactional
    public void load(List<CareWeb> webs) {
        store.create(webs);
        events.publishEvent(new WebsChanged(webs));
    }
}
