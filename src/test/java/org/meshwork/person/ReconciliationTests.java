package org.meshwork.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;
import static org.meshwork.person.Webs.webOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meshwork.shared.Period;
import org.meshwork.shared.Sector;

class ReconciliationTests {

    private final Someone gp = called("Dr Patel", "gp").helpingWith("falls");
    private final Someone nurse = called("Sister Byrne", "practice-nurse").helpingWith("falls");
    private final CareWeb seen = webOf(gp, nurse).needing("falls").web();

    @Test
    void keepsWhatTwoDidToDifferentPartsOfOneContact() {
        var theirs = with(seen, new Change.PutContact(changed(gp.contact(), "Dr R. Patel", Sector.PRIMARY_CARE)));
        var mine = new Change.PutContact(changed(gp.contact(), "Dr Patel", Sector.HOSPITAL));

        var both = Reconciliation.of(seen, theirs, List.of(mine));

        assertThat(both.clashes()).isEmpty();
        var contact = with(theirs, both.changes()).contact(gp.id()).orElseThrow();
        assertThat(contact.name()).isEqualTo("Dr R. Patel");
        assertThat(contact.sector()).isEqualTo(Sector.HOSPITAL);
    }

    @Test
    void keepsWhatTwoAddedToWhatOneContactHelpsWith() {
        var theirs = with(seen, new Change.PutContact(helping(gp.contact(), "falls", "pain")));
        var mine = new Change.PutContact(helping(gp.contact(), "falls", "company"));

        var both = Reconciliation.of(seen, theirs, List.of(mine));

        assertThat(both.clashes()).isEmpty();
        assertThat(with(theirs, both.changes()).contact(gp.id()).orElseThrow().helpsWith())
                .extracting(HelpsWith::need)
                .containsExactly("company", "falls", "pain");
    }

    @Test
    void showsWhereTwoSaidSomethingDifferentAndLosesNeither() {
        var theirs = with(seen, new Change.PutContact(changed(gp.contact(), "Dr Patel (him)", Sector.PRIMARY_CARE)));
        var mine = new Change.PutContact(changed(gp.contact(), "Dr Patel (her)", Sector.PRIMARY_CARE));

        var both = Reconciliation.of(seen, theirs, List.of(mine));

        assertThat(both.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.fields()).containsExactly("name");
            assertThat(with(theirs, List.of(clash.mine()))
                            .contact(gp.id())
                            .orElseThrow()
                            .name())
                    .isEqualTo("Dr Patel (her)");
            assertThat(with(with(theirs, List.of(clash.mine())), List.of(clash.back())))
                    .isEqualTo(theirs);
        });
    }

    @Test
    void showsTwoAnswersToOneQuestion() {
        var theirs = with(seen, Edits.answer(seen, gp.id(), nurse.id(), Answer.YES, TODAY));

        var both = Reconciliation.of(seen, theirs, Edits.answer(seen, gp.id(), nurse.id(), Answer.NO, TODAY));
        var same = Reconciliation.of(seen, theirs, Edits.answer(seen, gp.id(), nurse.id(), Answer.YES, TODAY));

        assertThat(both.clashes()).hasSize(1);
        assertThat(same).as("they agree").isEqualTo(new Reconciliation(List.of(), List.of()));
    }

    @Test
    void showsAnEditOfWhatAnotherTookAway() {
        var theirs = with(seen, Edits.takeAway(seen, gp.id()));

        var both = Reconciliation.of(seen, theirs, Edits.end(gp.contact(), TODAY));

        assertThat(both.clashes()).hasSize(1);
    }

    /** Whoever comes first: where two do not contradict each other, the same comes of it. */
    @Test
    void isTheSameWhoeverCameFirst() {
        var joined = new int[2];
        InventedWebs.forEach(3000, (web, more) -> {
            var mine = more.changeOf(web);
            var theirs = more.changeOf(web);
            var afterMine = web.with(mine);
            var afterTheirs = web.with(theirs);
            var mineSecond = Reconciliation.of(web, afterTheirs, List.of(mine));
            var theirsSecond = Reconciliation.of(web, afterMine, List.of(theirs));

            assertThat(mineSecond.clashes().isEmpty())
                    .as("%s and %s", mine, theirs)
                    .isEqualTo(theirsSecond.clashes().isEmpty());
            if (!mineSecond.clashes().isEmpty()) {
                joined[1]++;
                return;
            }
            var one = tried(afterTheirs, mineSecond.changes());
            var other = tried(afterMine, theirsSecond.changes());
            if (one.isPresent() && other.isPresent()) {
                assertThat(one).as("%s and %s", mine, theirs).isEqualTo(other);
                joined[0]++;
            }
        });
        assertThat(joined[0]).as("joined").isGreaterThan(1500);
        assertThat(joined[1]).as("clashed").isGreaterThan(10);
    }

    /** A tie to somebody whom the other took away is refused, in words; neither is written over. */
    private static Optional<CareWeb> tried(CareWeb web, List<Change> changes) {
        try {
            return Optional.of(with(web, changes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CareWeb with(CareWeb web, Change change) {
        return web.with(change);
    }

    private static CareWeb with(CareWeb web, List<Change> changes) {
        var after = web;
        for (var change : changes) {
            after = after.with(change);
        }
        return after;
    }

    private static Contact helping(Contact contact, String... needs) {
        return contact.helping(java.util.Arrays.stream(needs)
                .map(need -> new HelpsWith(need, Period.ALWAYS))
                .toList());
    }

    private static Contact changed(Contact contact, String name, Sector sector) {
        return contact.but(draft -> draft.name(name).sector(sector));
    }
}
