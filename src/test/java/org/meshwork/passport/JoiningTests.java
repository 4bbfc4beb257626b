package org.meshwork.passport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meshwork.person.CareWeb;
import org.meshwork.person.Change;
import org.meshwork.person.Contact;
import org.meshwork.person.InventedWebs;
import org.meshwork.person.Profile;
import org.meshwork.shared.PersonId;

/** A file brought into a web adds to it and takes nothing from it. */
class JoiningTests {

    private static final CareWeb EMPTY =
            CareWeb.empty(PersonId.named("somebody new"), new Profile("Rosa", "", null, null, false));

    @Test
    void bringsEverythingIntoAnEmptyWebAndNothingASecondTime() {
        InventedWebs.forEach(200, (web, more) -> {
            var after = after(EMPTY, web, false);

            assertThat(after.contacts()).hasSameSizeAs(web.contacts());
            assertThat(after.ties()).hasSameSizeAs(web.ties());
            assertThat(after.needs()).isEqualTo(web.needs());
            assertThat(after.encounters()).hasSameSizeAs(web.encounters());
            assertThat(after.plan()).isEqualTo(web.plan());
            assertThat(after.profile().name()).isEqualTo("Rosa");
            assertThat(after.profile().inTotals()).isFalse();
            assertThat(Joining.of(after, web, true, service -> true).changes()).isEmpty();
        });
    }

    @Test
    void givesEachContactOfAnotherWebAnIdOfItsOwn() {
        InventedWebs.forEach(
                50,
                (web, more) -> assertThat(after(EMPTY, web, false).contacts())
                        .noneMatch(contact -> web.contact(contact.id()).isPresent()));
    }

    @Test
    void leavesWhatIsThereAloneUnlessTheFileCounts() {
        InventedWebs.forEach(200, (web, more) -> {
            var changed = web;
            for (int i = 0; i < 6; i++) {
                changed = changed.with(more.changeOf(changed));
            }
            var kept = after(web, changed, false);
            var replaced = after(web, changed, true);

            assertThat(kept.contacts()).containsAll(web.contacts());
            assertThat(kept.needs()).containsAll(web.needs());
            assertThat(kept.goals()).containsAll(web.goals());
            assertThat(replaced.needs()).containsAll(changed.needs());
            assertThat(replaced.ties())
                    .hasSizeGreaterThanOrEqualTo(changed.ties().size());
            assertThat(replaced.contacts())
                    .hasSizeGreaterThanOrEqualTo(web.contacts().size());
        });
    }

    @Test
    void keepsServicesThatTheDirectoryDoesNotHaveAndSaysSo() {
        InventedWebs.forEach(50, (web, more) -> {
            var joining = Joining.of(EMPTY, web, false, service -> false);

            assertThat(joining.changes())
                    .filteredOn(Change.PutContact.class::isInstance)
                    .extracting(change -> ((Change.PutContact) change).contact().service())
                    .containsExactlyElementsOf(
                            web.contacts().stream().map(Contact::service).toList());
            assertThat(joining.remarks().isEmpty())
                    .isEqualTo(web.contacts().stream().allMatch(contact -> contact.service() == null));
        });
    }

    private static CareWeb after(CareWeb present, CareWeb arrived, boolean fileCounts) {
        var after = present;
        for (var change :
                Joining.of(present, arrived, fileCounts, service -> true).changes()) {
            after = after.with(change);
        }
        return after;
    }
}
