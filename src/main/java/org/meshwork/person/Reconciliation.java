package org.meshwork.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of changes that were made on a web which somebody else changed meanwhile. What only one of the two touched
 * is kept of both, for a contact field by field; where both said something different about the same thing they clash.
 *
 * @param changes mine, to be made on the newest web; where the two clash, as I would have it
 * @param clashes in the order of my changes; empty where nothing of either is lost
 */
public record Reconciliation(List<Change> changes, List<Clash> clashes) {

    /**
     * Both changed the same.
     *
     * @param mine what I would have
     * @param back leaves theirs as it is in the newest web, with what of mine does not contradict it
     * @param fields names of the parts of a contact that are meant; empty where the whole of it is
     */
    public record Clash(Change mine, Change back, List<String> fields) {

        public Clash {
            fields = List.copyOf(fields);
        }
    }

    /** Mine, but theirs wherever the two clash. */
    public List<Change> yielding() {
        return changes.stream()
                .map(change -> clashes.stream()
                        .filter(clash -> clash.mine().equals(change))
                        .map(Clash::back)
                        .findFirst()
                        .orElse(change))
                .toList();
    }

    public Reconciliation {
        changes = List.copyOf(changes);
        clashes = List.copyOf(clashes);
    }

    /**
     * @param seen the web that my changes were made on
     * @param current the newest
     */
    static Reconciliation of(CareWeb seen, CareWeb current, List<Change> mine) {
        var changes = new ArrayList<Change>();
        var clashes = new ArrayList<Clash>();
        for (var change : mine) {
            var before = seen.undoing(change);
            var theirs = current.undoing(change);
            if (change.equals(theirs) || change.equals(before)) {
                continue; // so it is already, or so it was and I left it
            }
            if (before.equals(theirs)) {
                changes.add(change);
            } else if (change instanceof Change.PutContact(var wanted)
                    && before instanceof Change.PutContact(var was)
                    && theirs instanceof Change.PutContact(var is)) {
                var fields = new Fields(was, wanted, is);
                var put = new Change.PutContact(fields.merged(true));
                changes.add(put);
                if (!fields.clashing.isEmpty()) {
                    var back = new Change.PutContact(fields.merged(false));
                    clashes.add(new Clash(put, back, List.copyOf(fields.clashing)));
                }
            } else {
                changes.add(change);
                clashes.add(new Clash(change, theirs, List.of()));
            }
        }
        return new Reconciliation(changes, clashes);
    }

    /** How often somebody is in touch, now and before: one thing to say. */
    private record Often(@Nullable Integer everyDays, List<Rhythm> earlier) {

        static Often of(Contact contact) {
            return new Often(contact.everyDays(), contact.earlierRhythms());
        }
    }

    /** One contact as it was, as I would have it, and as it is. */
    private record Fields(Contact was, Contact wanted, Contact is, TreeSet<String> clashing) {

        Fields(Contact was, Contact wanted, Contact is) {
            this(was, wanted, is, new TreeSet<>());
        }

        /** @param mineWins where both changed the same */
        Contact merged(boolean mineWins) {
            var rhythm = Objects.requireNonNull(one(mineWins, "everyDays", Often::of));
            return is.but(draft -> draft.name(text(mineWins, "name", Contact::name))
                    .role(text(mineWins, "role", Contact::role))
                    .sector(Objects.requireNonNull(one(mineWins, "sector", Contact::sector)))
                    .everyDays(rhythm.everyDays())
                    .earlierRhythms(rhythm.earlier())
                    .period(Objects.requireNonNull(one(mineWins, "period", Contact::period)))
                    .waitingSince(one(mineWins, "waitingSince", Contact::waitingSince))
                    .lastSeen(one(mineWins, "lastSeen", Contact::lastSeen))
                    .carer(Boolean.TRUE.equals(one(mineWins, "carer", Contact::carer)))
                    .service(one(mineWins, "service", Contact::service))
                    .organisation(text(mineWins, "organisation", Contact::organisation))
                    .helpsWith(helps(mineWins))
                    .coordinates(Objects.requireNonNull(one(mineWins, "coordinates", Contact::coordinates)))
                    .seenPlanOn(one(mineWins, "seenPlanOn", Contact::seenPlanOn))
                    .offer(Objects.requireNonNull(one(mineWins, "offer", Contact::offer))));
        }

        private String text(boolean mineWins, String field, Function<Contact, String> of) {
            return Objects.requireNonNull(one(mineWins, field, of));
        }

        private <T> @Nullable T one(boolean mineWins, String field, Function<Contact, @Nullable T> of) {
            var mine = of.apply(wanted);
            var theirs = of.apply(is);
            if (Objects.equals(mine, of.apply(was))) {
                return theirs;
            }
            if (!Objects.equals(theirs, of.apply(was)) && !Objects.equals(mine, theirs)) {
                clashing.add(field);
                return mineWins ? mine : theirs;
            }
            return mine;
        }

        /** One may have said more of what they help with than the other; only the same need said differently clashes. */
        private List<HelpsWith> helps(boolean mineWins) {
            var merged = new ArrayList<HelpsWith>();
            var needs = new TreeSet<String>();
            for (var contact : List.of(was, wanted, is)) {
                contact.helpsWith().forEach(help -> needs.add(help.need()));
            }
            for (var need : needs) {
                var mine = of(wanted, need);
                var theirs = of(is, need);
                var before = of(was, need);
                if (mine.equals(before)) {
                    merged.addAll(theirs);
                } else {
                    var clash = !theirs.equals(before) && !theirs.equals(mine);
                    merged.addAll(clash && !mineWins ? theirs : mine);
                    if (clash) {
                        clashing.add("helpsWith");
                    }
                }
            }
            return merged;
        }

        private static List<HelpsWith> of(Contact contact, String need) {
            return contact.helpsWith().stream()
                    .filter(help -> help.need().equals(need))
                    .toList();
        }
    }
}
