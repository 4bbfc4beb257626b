package org.meshwork.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return save(before, changes, actor, null);
    }

    /** What became of an edit that somebody else's may meet. */
    public sealed interface Joint {

        /** @param merged whether somebody else had changed the web meanwhile; what they did is kept */
        record Saved(CareWeb web, boolean merged) implements Joint {}

        /**
         * Somebody else said something different about the same thing. Nothing was written.
         *
         * @param current the web as it is now
         * @param mine how it would be as I have it: to be made on that web
         */
        record Clashed(CareWeb current, Reconciliation mine) implements Joint {}

        /** @param sentence for the person: what to mend. Nothing was written. */
        record Refused(String sentence) implements Joint {}

        /** No such web, or not theirs to change: the same answer. */
        record NotFound() implements Joint {}
    }

    /**
     * As {@link #edit}, where somebody else may have been faster: what they changed and what I change are both kept unless
     * they contradict each other.
     *
     * @param seen the web that the person was looking at
     */
    @TriedAgain
    @Transactional
    public Joint editTogether(CareWeb seen, List<Change> changes) {
        var actor = Actor.current();
        if (!consents.permit(actor, seen.person(), Purpose.EDIT)) {
            return new Joint.NotFound();
        }
        var current = store.read(seen.person()).orElseThrow();
        var merged = current.version() != seen.version();
        var mine = merged ? Reconciliation.of(seen, current, changes) : new Reconciliation(changes, List.of());
        if (!mine.clashes().isEmpty()) {
            return new Joint.Clashed(current, mine);
        }
        if (mine.changes().isEmpty()) {
            return new Joint.Saved(current, merged);
        }
        return switch (save(current, mine.changes(), actor, null)) {
            case Outcome.Saved(var web) -> new Joint.Saved(web, merged);
            case Outcome.Refused(var sentence) -> new Joint.Refused(sentence);
            case Outcome.Overtaken ignored -> throw new IllegalStateException("overtaken on its newest version");
            case Outcome.NotFound() -> new Joint.NotFound();
        };
    }

    /** What became of taking back the last edit. */
    public sealed interface Undoing {

        record Undone(CareWeb web, PastEdit edit) implements Undoing {}

        /** The last edit is another's; nothing was written. */
        record SomebodyElses(PastEdit edit) implements Undoing {}

        /** Every edit was taken back, or there never was one. */
        record NothingLeft() implements Undoing {}

        /** No such web, or not theirs to change: the same answer. */
        record NotFound() implements Undoing {}
    }

    /**
     * Takes back the last edit that was not taken back yet; again, the one before it. It stays in the journal, and so does
     * this.
     *
     * @param alsoOthers whether also one that somebody else made
     */
    @TriedAgain
    @Transactional
    public Undoing undo(PersonId person, boolean alsoOthers) {
        var actor = Actor.current();
        if (!consents.permit(actor, person, Purpose.EDIT)) {
            return new Undoing.NotFound();
        }
        var before = store.read(person).orElseThrow();
        var last = journal.lastStanding(person);
        if (last.isEmpty()) {
            return new Undoing.NothingLeft();
        }
        var edit = last.get();
        if (!alsoOthers && !edit.by().equals(actor.username())) {
            return new Undoing.SomebodyElses(edit);
        }
        return switch (save(before, edit.inverses(), actor, edit.version())) {
            case Outcome.Saved(var web) -> new Undoing.Undone(web, edit);
            case Outcome.Refused(var sentence) -> throw new IllegalStateException(sentence);
            case Outcome.Overtaken ignored -> throw new IllegalStateException("overtaken on its newest version");
            case Outcome.NotFound() -> new Undoing.NotFound();
        };
    }

    /** @param undoes version that it takes back, or null */
    private Outcome save(CareWeb before, List<Change> changes, Actor actor, @Nullable Long undoes) {
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
        after = after.atVersion(before.version() + 1);
        store.write(after, changes);
        journal.append(after, actor.username(), changes, inverses, undoes);
        events.publishEvent(new WebsChanged(List.of(after)));
        return new Outcome.Saved(after);
    }

    /**
     * How often the web was edited, for a page that asks again and again whether what it shows is still the newest. A
     * number that says nothing of the person, so nobody's look is written down; 0 where there is no such web.
     */
    @Transactional(readOnly = true)
    public long version(PersonId person) {
        return store.version(person);
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

    /**
     * Deletes a person's own web and all that is kept of them: history, check-ins, grants, who looked. The account stays,
     * with no web. It cannot be undone; false where it is not the actor's own.
     */
    @TriedAgain
    @Transactional
    public boolean erase(PersonId person) {
        if (consents.self(Actor.current()).filter(person::equals).isEmpty()) {
            return false;
        }
        store.erase(person);
        consents.forget(person);
        events.publishEvent(new WebErased(person));
        return true;
    }

    /** Writes whole webs that are not there yet, many at once: for what loads a population. Nothing is journalled. */
    @TriedAgain
    @Transactional
    public void load(List<CareWeb> webs) {
        store.create(webs);
        events.publishEvent(new WebsChanged(webs));
    }
}
