package org.meshwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Duplicates;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody reports a problem; the steward finds it in the queue, sets it right, and merges what is listed twice. */
@MeshworkTest
class StewardBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @Autowired
    Duplicates duplicates;

    private final String name = "Journey " + UUID.randomUUID();
    private final Service one = service("council");
    private final Service other = service("charity");

    @BeforeEach
    void put() {
        directory.put(List.of(one, other));
        duplicates.findAnew();
    }

    @AfterEach
    void withdraw() {
        duplicates.undo(one.id(), other.id());
        directory.put(List.of(one.withdrawn(true), other.withdrawn(true)));
        duplicates.findAnew();
    }

    @Test
    void setsRightWhatSomebodyReported() {
        try (var visit = Visit.onPhone(port)) {
            visit.open("find/" + one.id());
            visit.button("Report a problem").click();
            visit.page().getByLabel("The telephone number or e-mail is wrong").check();
            visit.isSound();
            visit.button("Send").click();
            assertThat(visit.page().getByText("Somebody who keeps this directory will look at it."))
                    .isVisible();
            visit.isSound();

            visit.signInAs("Steward");
            visit.open("directory");
            assertThat(visit.heading("What needs you")).isVisible();
            visit.isSound();
            visit.link("Entries that people say are wrong").click();
            assertThat(visit.heading("Problems people reported")).isVisible();
            visit.isSound();
            visit.link(name).click();
            assertThat(visit.heading("What people read")).isVisible();
            visit.isSound();
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Correct: Telephone"))
                    .click();
            visit.page().getByLabel("Telephone").fill("01632 960555");
            visit.isSound();
            visit.button("Save").click();
            assertThat(visit.page().getByText("The feed says: 01632 960321")).isVisible();
            visit.isSound();
            visit.open("directory/problems");
            visit.button("Corrected: " + name).click();
            assertThat(visit.page().getByText("Closed: " + name)).isVisible();
        }
    }

    @Test
    void mergesWhatIsListedTwice() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("Steward");
            visit.open("directory/duplicates");
            assertThat(visit.heading("Listed twice?")).isVisible();
            visit.isSound();
            visit.button("Keep the first. Merge, and keep the one from").click();
            assertThat(visit.page().getByText("Merged: searches find the one that you kept."))
                    .isVisible();
            visit.open("directory/duplicates?decided");
            assertThat(visit.button("Undo")).isVisible();
            visit.isSound();
            visit.open("directory/unchecked");
            assertThat(visit.heading("How fresh the directory is")).isVisible();
            visit.isSound();
        }
    }

    @Test
    void looksAfterFeeds() {
        try (var visit = Visit.onDesktop(port)) {
            visit.signInAs("Steward");
            visit.open("directory/feed");
            visit.button("Add the feed").click();
            assertThat(visit.page().getByRole(AriaRole.ALERT).first()).containsText("Give the feed a name");
            visit.isSound();
            visit.open("directory");
            visit.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Saltmarsh")))
                    .first()
                    .click();
            assertThat(visit.heading("Its imports")).isVisible();
            visit.isSound();
        }
    }

    private Service service(String feed) {
        return ServiceExample.called(name)
                .by("Friends of " + name)
                .rung("01632 960321")
                .from(feed + " of " + name)
                .service();
    }
}
