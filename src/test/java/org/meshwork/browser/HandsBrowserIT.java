package org.meshwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.person.Someone.called;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.MeshworkTest;
import org.meshwork.SignedIn;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Consents.Purpose;
import org.meshwork.access.Role;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.Profile;
import org.meshwork.person.Someone;
import org.meshwork.person.Webs;
import org.meshwork.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person and a worker whom they let edit their web, both with it open; trying out; taking back; checking in. */
@MeshworkTest
class HandsBrowserIT {

    private static final String PASSWORD = "three short words";
    private static final String OWNER = "hana.of.hands";
    private static final String WORKER = "worker.of.hands";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    CareWebs careWebs;

    private final PersonId hana = PersonId.named(OWNER);
    private final Someone gp = called("Hana's GP", "gp").helpingWith("pain");
    private final Someone nurse = called("Hana's nurse", "practice-nurse").helpingWith("pain");
    private final Someone friend = called("Hana's friend", "friend").helpingWith("company");

    @BeforeEach
    void bothMayEdit() {
        accounts.open(OWNER, "Hana", PASSWORD, Set.of(Role.PERSON));
        accounts.open(WORKER, "Worker", PASSWORD, Set.of(Role.VOLUNTARY_WORKER));
        if (SignedIn.as(OWNER, () -> consents.self(org.meshwork.access.Actor.current()))
                .isEmpty()) {
            var web = Webs.webOf(gp, nurse, friend)
                    .needing("pain", "company", "falls")
                    .web();
            careWebs.load(List.of(new CareWeb(
                    hana,
                    0,
                    new Profile("Hana", "", 70, null, false),
                    web.needs(),
                    web.conditions(),
                    web.contacts(),
                    web.ties(),
                    null)));
            consents.own(OWNER, hana);
            consents.give(WORKER, hana, Purpose.EDIT, FixedClock.TODAY.plusDays(30), "to map it with me");
        }
    }

    @Test
    void seeEachOthersChangeWithinTwoSecondsAndTakeItBack() {
        try (var owner = Visit.onDesktop(port);
                var worker = Visit.onDesktop(port)) {
            open(owner, OWNER, "my-web");
            open(worker, WORKER, "my-web/" + hana + "?contact=" + gp.id());
            var joined = owner.page().getByText("talks to 1").first();
            assertThat(joined).isHidden();

            var question = worker.page()
                    .getByRole(
                            AriaRole.GROUP,
                            new Page.GetByRoleOptions()
                                    .setName(java.util.regex.Pattern.compile("GP and .* nurse talk")));
            var pressed = System.nanoTime();
            question.getByRole(AriaRole.BUTTON).first().click();
            joined.waitFor();
            assertThat((System.nanoTime() - pressed) / 1_000_000)
                    .as("milliseconds from one's press to the other's picture")
                    .isLessThan(2000);
            assertThat(owner.page().getByText("Somebody else changed this web just now."))
                    .isVisible();
            owner.isSound();

            owner.button("Undo the last change").click();
            owner.page().getByText("The last change was made by").waitFor();
            owner.button("Take it back").click();
            assertThat(owner.page().getByText("Taken back: whether")).isVisible();
            assertThat(joined).isHidden();
        }
    }

    @Test
    void areShownWhereTheyContradictEachOther() {
        try (var owner = Visit.onDesktop(port)) {
            open(owner, OWNER, "my-web/" + hana + "/contact/" + friend.id());
            var name = owner.page().getByLabel("Their name");
            assertThat(name).hasValue("Hana's friend");
            SignedIn.as(
                    WORKER,
                    () -> {
                        var web = careWebs.of(hana).orElseThrow();
                        return careWebs.editTogether(
                                web,
                                List.of(new org.meshwork.person.Change.PutContact(
                                        renamed(web.contact(friend.id()).orElseThrow(), "Hana's friend Mo"))));
                    },
                    Role.VOLUNTARY_WORKER);
            name.fill("Hana's best friend");
            owner.button("Save").click();

            assertThat(owner.page().getByText("Somebody else has just changed the same"))
                    .isVisible();
            assertThat(owner.page().getByText("“Hana's friend Mo”")).isVisible();
            assertThat(name).hasValue("Hana's best friend");
            owner.isSound();
            owner.button("Save").click();
            assertThat(owner.button("Hana's best friend")).isVisible();

            owner.button("Undo the last change").click();
            assertThat(owner.button("Hana's friend Mo")).isVisible();
        }
    }

    @Test
    void loseNothingWhereTheConnectionIsLostInTheMiddle() {
        try (var owner = Visit.onDesktop(port)) {
            open(owner, OWNER, "my-web?contact=" + friend.id());
            owner.page().context().setOffline(true);
            owner.button("They no longer help").click();
            owner.page()
                    .locator("vaadin-connection-indicator[reconnecting], vaadin-connection-indicator[offline]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            owner.page().context().setOffline(false);
            assertThat(owner.page().locator(".mw-ended").first()).isVisible();
            owner.page().reload();
            assertThat(owner.page().locator(".mw-ended").first()).isVisible();
            owner.button("Undo the last change").click();
            assertThat(owner.page().locator(".mw-ended")).hasCount(0);
        }
    }

    @Test
    void tryOutWhatIfAndThrowItAway() {
        try (var owner = Visit.onDesktop(port)) {
            open(owner, OWNER, "my-web?contact=" + nurse.id());
            owner.button("What if?").click();
            assertThat(owner.heading("What if?")).isVisible();
            owner.isSound();
            owner.button("Yes").click();
            assertThat(owner.page().getByText("Handovers joined up: 0 of 0 now, 1 of 1 then."))
                    .isVisible();
            owner.isSound();
            owner.button("Throw them away").click();
            assertThat(owner.heading("What if?")).isHidden();
            assertThat(owner.page().getByText("talks to 1").first()).isHidden();
        }
        var web = SignedIn.as(OWNER, () -> careWebs.of(hana).orElseThrow());
        assertThat(web.answerBetween(gp.id(), nurse.id(), FixedClock.TODAY)).isEqualTo(Answer.NOT_ASKED);
    }

    @Test
    void checkInAndSeeItBesideTheMeasure() {
        try (var owner = Visit.onDesktop(port)) {
            open(owner, OWNER, "my-web/" + hana + "/check-in");
            assertThat(owner.heading("How joined up is your care?")).isVisible();
            for (int question = 0; question < 4; question++) {
                owner.page()
                        .locator("vaadin-radio-group")
                        .nth(question)
                        .getByLabel("Mostly")
                        .check();
            }
            owner.isSound();
            owner.button("Save my answers").click();
            assertThat(owner.page().getByText("Thank you. Your answers are kept."))
                    .isVisible();
            assertThat(owner.page().getByText("4.0 of 5 (mostly)")).isVisible();
            owner.isSound();
        }
    }

    private static org.meshwork.person.Contact renamed(org.meshwork.person.Contact contact, String name) {
        return contact.but(draft -> draft.name(name));
    }

    private static void open(Visit visit, String username, String path) {
        visit.open("sign-in");
        visit.page().locator("#username").fill(username);
        visit.page().locator("#password").fill(PASSWORD);
        visit.page().locator("form button").click();
        visit.page().waitForURL(url -> !url.contains("sign-in"));
        visit.open(path);
        visit.page().locator("h1").first().waitFor();
        new Keyboard(visit.page()).settle();
    }
}
