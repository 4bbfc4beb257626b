package org.meshwork.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Duplicates;
import org.meshwork.directory.ProblemReport.State;
import org.meshwork.directory.ProblemReport.What;
import org.meshwork.directory.ProblemReports;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for a steward, from the front page to the last press. */
class QueueViewTests extends Screens {

    @Autowired
    Directory directory;

    @Autowired
    Duplicates duplicates;

    @Autowired
    ProblemReports reports;

    private final String name = "Waiting " + UUID.randomUUID();
    private final Service one = service("one", LocalDate.of(2020, 1, 1));
    private final Service other = service("other", null);

    @BeforeEach
    void put() {
        directory.put(List.of(one, other));
    }

    @AfterEach
    void withdraw() {
        duplicates.undo(one.id(), other.id());
        reports.close(one.id(), State.NO_PROBLEM, "", "test");
        directory.put(List.of(one.withdrawn(true), other.withdrawn(true)));
        duplicates.findAnew();
    }

    @Test
    void leadsFromTheFrontPageToEachThingThatWaits() {
        reports.report(one.id(), What.HOURS, "Shut on Mondays now.");
        duplicates.findAnew();
        open("directory");

        assertThat(page())
                .contains(
                        "Entries that people say are wrong",
                        "Pairs that may be one service listed twice",
                        "Entries that nobody has checked for a year");
        assertThat(links()).contains(ProblemsView.PATH, DuplicatesView.PATH, UncheckedView.PATH);
    }

    @Test
    void closesWhatPeopleReported() {
        reports.report(one.id(), What.HOURS, "Shut on Mondays now.");
        open(ProblemsView.PATH);
        assertThat(page()).contains(one.name(), "The opening hours are wrong", "Shut on Mondays now.");
        press("Corrected", "Corrected: " + one.name());

        assertThat(reports.openOf(one.id())).isEmpty();
        assertThat(page()).doesNotContain("Shut on Mondays now.");
    }

    @Test
    void mergesAPairWithOnePressAndUndoesIt() {
        duplicates.findAnew();
        open(DuplicatesView.PATH);
        assertThat(page()).contains(name, "For: The same name");
        pressOn("Keep the first");

        assertThat(List.of(one, other))
                .filteredOn(
                        service -> directory.service(service.id()).orElseThrow().withdrawn())
                .hasSize(1);
        open(DuplicatesView.PATH + "?decided");
        assertThat(page()).contains("Merged: the one from", "by steward");
        pressOn("Undo");

        assertThat(List.of(one, other))
                .noneMatch(
                        service -> directory.service(service.id()).orElseThrow().withdrawn());
    }

    @Test
    void keepsAPairApart() {
        duplicates.findAnew();
        open(DuplicatesView.PATH);
        pressOn("They are two services");
        duplicates.findAnew();

        assertThat(duplicates.proposals(0, 1_000))
                .noneMatch(pair -> List.of(pair.one(), pair.other()).contains(one.id()));
    }

    @Test
    void leadsFromAMergedServiceToTheOneThatWasKept() {
        duplicates.merge(one.id(), other.id(), "steward");
        open("find/" + other.id());

        assertThat(page()).contains("This service was listed twice.").doesNotContain("no longer listed");
        assertThat(links()).contains("find/" + one.id());
    }

    @Test
    void listsWhatNobodyHasCheckedTheLongestAgoFirst() {
        // Other tests leave entries of which nobody said when they were checked; those come first.
        var pages = new StringBuilder();
        for (var from = 0; from <= 200; from += 50) {
            open(UncheckedView.PATH + "?from=" + from);
            pages.append(page());
        }

        assertThat(pages.toString()).contains("Not checked for over a year: ", "The longest ago first", other.name());
    }

    /** On the card of this pair, wherever it stands. */
    private void pressOn(String begins) {
        var card = $view(PairCard.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
        test($(NativeButton.class, card).withTextContaining(begins).single()).click();
    }

    /** The same service as two feeds have it. */
    private Service service(String feed, @Nullable LocalDate assured) {
        return ServiceExample.called(name)
                .by("Friends of " + name)
                .rung("01632 960321")
                .assured(assured)
                .from(feed + " of " + name)
                .service();
    }
}
