package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Directory;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.ProblemReport;
import org.meshwork.directory.ProblemReport.State;
import org.meshwork.directory.ProblemReport.What;
import org.meshwork.directory.ProblemReports;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.StillRightLinks;
import org.meshwork.directory.Venue;
import org.meshwork.ui.Problem;
import org.springframework.beans.factory.annotation.Autowired;

/** What people without an account can tell those who keep the directory. */
@MeshworkTest
@ViewPackages(packages = "org.meshwork.ui")
class TellingViewTests extends SpringBrowserlessTest {

    @Autowired
    Directory directory;

    @Autowired
    ProblemReports reports;

    @Autowired
    StillRightLinks links;

    private final Service service = ServiceExample.called("Told " + UUID.randomUUID())
            .by("Trust " + UUID.randomUUID())
            .assured(LocalDate.of(2023, 4, 5))
            .at(new Venue("Safe house", "", "", null, List.of(), true, OpeningHours.UNKNOWN))
            .service();

    @BeforeEach
    void put() {
        directory.put(List.of(service));
    }

    @AfterEach
    void withdraw() {
        reports.close(service.id(), State.NO_PROBLEM, "", "test");
        directory.put(List.of(service.withdrawn(true)));
    }

    @Test
    void takesAReportFromAnybody() {
        open("find/" + service.id());
        press("Report a problem");
        choose(What.CLOSED);
        $view(TextArea.class).single().setValue("The door was boarded up.");
        press("Send");

        assertThat(reports.openOf(service.id()))
                .singleElement()
                .satisfies(report -> assertThat(report.words()).isEqualTo("The door was boarded up."));
        assertThat(page()).contains("Thank you.");
    }

    @Test
    void asksWhatIsWrong() {
        open("find/" + service.id());
        press("Report a problem");
        press("Send");

        assertThat($view(Problem.class).single().getText()).isEqualTo("Choose what is wrong.");
        assertThat(reports.openOf(service.id())).isEmpty();
    }

    @Test
    void slowsDownWhoeverReportsWithoutEnd() {
        for (var i = 0; i < 7; i++) {
            open("find");
            open("find/" + service.id());
            press("Report a problem");
            choose(What.HOURS);
            press("Send");
        }

        assertThat(reports.openOf(service.id())).extracting(ProblemReport::what).hasSize(5);
        assertThat($view(Problem.class).single().getText()).contains("wait ten minutes");
    }

    @Test
    void letsAnOrganisationSayWithOnePressThatItIsStillRight() {
        open("still-right?link=" + links.link(service.organisation().id(), Duration.ofDays(30), "steward"));
        assertThat(page())
                .contains(service.name(), "Not checked since 5 April 2023", "The address is kept private.")
                .contains("This link works until 9 November 2026.");
        assertThat(directory.service(service.id()).orElseThrow().assuredOn())
                .as("opening the page changes nothing")
                .isEqualTo(LocalDate.of(2023, 4, 5));
        press("Yes, this is still right");

        assertThat(directory.service(service.id()).orElseThrow().assuredOn()).isEqualTo(FixedClock.TODAY);
        assertThat(page()).contains("It now says: checked 10 October 2026.");
    }

    @Test
    void saysWhatIsWrongWithALink() {
        open("still-right?link=made-up");
        assertThat(page()).contains("This link is not one of ours");
        open("still-right");
        assertThat(page()).contains("This link is not one of ours");
    }

    @Test
    void showsTheWayToCorrectingOnlyToThoseWhoKeepIt() {
        open("find/" + service.id());

        assertThat($view(Anchor.class).withText("Correct this entry").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(What what) {
        $view(RadioButtonGroup.class).single().setValue(what);
    }

    private void press(String text) {
        test($view(NativeButton.class).withText(text).single()).click();
    }

    private void open(String address) {
        var at = new Location(address);
        UI.getCurrent().navigate(at.getPath(), at.getQueryParameters());
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
