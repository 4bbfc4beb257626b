package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;
import static org.meshwork.person.Webs.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.demonstration.MrsSmith;
import org.meshwork.directory.UrgentHelp;
import org.meshwork.person.Change;
import org.meshwork.person.FindingResponse;
import org.meshwork.person.Goal;
import org.meshwork.person.GoalId;
import org.meshwork.person.Profile;
import org.meshwork.shared.Period;

class OwnWordsTests {

    private static final String DANGER = "I want to kill myself";

    @Test
    void bringUrgentHelpWhereverTheyAreWritten() {
        for (var change : List.<Change>of(
                new Change.PutProfile(new Profile("Rosa", DANGER, null, null, false)),
                new Change.PutGoal(new Goal(GoalId.random(), DANGER, Period.ALWAYS, List.of(), List.of(), null)),
                new Change.PutResponse(new FindingResponse(
                        "f", FindingResponse.Reply.FINE, TODAY, DANGER, "", List.of())),
                new Change.PutContact(
                        called("Ann", "friend").contact().but(draft -> draft.organisation(DANGER))))) {
            assertThat(UrgentHelp.in(OwnWords.in(List.of(change))))
                    .as("%s", change)
                    .isPresent();
        }
    }

    @Test
    void bringNothingWhereTheyAreOrdinary() {
        var web = MrsSmith.web(TODAY);
        for (var contact : web.contacts()) {
            assertThat(UrgentHelp.in(OwnWords.in(List.of(new Change.PutContact(contact)))))
                    .as(contact.name())
                    .isEmpty();
        }
        assertThat(UrgentHelp.in(OwnWords.in(List.of(new Change.PutProfile(web.profile())))))
                .isEmpty();
        assertThat(UrgentHelp.in(OwnWords.in(List.of()))).isEmpty();
    }
}
