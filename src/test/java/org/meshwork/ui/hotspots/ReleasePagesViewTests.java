package org.meshwork.ui.hotspots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meshwork.MeshworkTest;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Indicator;
import org.meshwork.commissioning.Initiative;
import org.meshwork.commissioning.Initiatives;
import org.meshwork.commissioning.Mark;
import org.meshwork.commissioning.ReleaseFile;
import org.meshwork.commissioning.Releases;
import org.meshwork.places.Area;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

@MeshworkTest
@ViewPackages(packages = "org.meshwork.ui")
class ReleasePagesViewTests extends SpringBrowserlessTest {

    @Autowired
    Hotspots hotspots;

    @Autowired
    Releases releases;

    @Autowired
    ReleaseFile file;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Neo4jClient graph;

    private final UUID ours = UUID.randomUUID();

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        signIn("COMMISSIONER");
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        graph.query("MATCH (i:Initiative {id: $id}) DELETE i")
                .bind(ours.toString())
                .to("id")
                .run();
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Pages.SEAMS,
                Pages.FAULT_LINES,
                Pages.FUNNEL,
                Pages.FUNNEL + "?show=unmet-need&level=ward",
                Pages.FUNNEL + "?show=no-such-thing&area=nowhere",
                Pages.TREND,
                Pages.TREND + "?area=SMW2&show=no-plan",
                Pages.TREND + "?area=%3Cscript%3E",
                Pages.OVERLAPS,
                Pages.DESERTS,
                Pages.DESERTS + "?need=falls&miles=1",
                Pages.DESERTS + "?need=none&miles=-7",
                Pages.DESERTS + "?need=falls&area=SMW2&from=75&oneself=yes",
                Pages.UNMET_NEED,
                Pages.UNMET_NEED + "?area=SMW2&sort=far&all=yes",
                Pages.UNMET_NEED + "?area=nonsense&month=2099-13&group=x&sort=%3Cb%3E",
                Pages.PRINCIPLES,
                Pages.PRINCIPLES + "?area=SMW2",
                Pages.SEAMS + "?month=2099-13",
                Pages.MAP + "?show=seam-primary-hospital&level=ward&age=65-and-over",
                Pages.MAP + "?area=nonsense&month=2099-13&group=x&level=planet",
                Pages.MAP + "?condition=gout&level=ward",
                Pages.MAP + "?show=islands",
                Pages.MAP + "?near=nearest-8&level=ward",
                Pages.MAP + "?near=%3Cb%3E",
                Pages.MAP + "?show=feels-joined-up&level=ward&area=SMW2",
                Pages.FUNNEL + "?show=feels-joined-up&level=ward",
                Pages.TREND + "?show=check-in",
                Pages.EQUITY + "?show=burden",
                Pages.EQUITY,
                Pages.EQUITY + "?show=no-plan",
                Pages.EQUITY + "?area=SMW2&show=seam-primary-hospital",
                Pages.REPORT,
                Pages.REPORT + "?area=SMW2",
                Pages.REPORT + "?area=nowhere",
                Pages.FIGURES
            })
    void eachHasAnAddressAndSaysSomething(String address) {
        open(address);

        assertThat(page()).contains("Board page").hasSizeGreaterThan(400).doesNotContain("null", "NaN");
        assertThat($view(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.startsWith(Pages.FUNNEL))
                .anyMatch(link -> link.startsWith(Pages.MAP));
    }

    @Test
    void sayWhatTheyLeftOut() {
        open(Pages.MAP + "?area=nonsense&month=2099-13&group=x");
        assertThat(page()).contains("We do not know the place or the month");
        open(Pages.UNMET_NEED + "?area=nonsense");
        assertThat(page()).contains("We do not know the place");
        open(Pages.UNMET_NEED);
        assertThat(page()).doesNotContain("We do not know");
    }

    @Test
    void sayHowCareFeelsAndHowManyAnswered() {
        var feel = new Indicator.MarkShare(Mark.FEELS_JOINED_UP);
        var answered = new Indicator.MarkShare(Mark.CHECK_IN);
        for (var indicator : List.of(feel, answered, new Indicator.MarkShare(Mark.BURDEN))) {
            assertThat(hotspots.rank(
                                    releases.latest().orElseThrow(),
                                    new Hotspots.Question(
                                            indicator,
                                            null,
                                            Area.Level.WARD,
                                            hotspots.whole().orElseThrow().code()))
                            .whole()
                            .value()
                            .shown())
                    .as(indicator.key())
                    .hasValueSatisfying(share -> assertThat(share.percent()).isBetween(10, 90));
        }

        open(Pages.MAP + "?show=feels-joined-up&level=ward&area=SMW2");

        assertThat(page()).contains("Care that feels joined up", "of those who answered", "Share of answers");
    }

    @Test
    void sayHowSureTheMapIsAndCheckItOnRequest() {
        open(Pages.MAP + "?near=within-1-mile");

        assertThat(page()).contains("Moran’s I is", "lie within 1 mile").doesNotContain("By shuffling");
        test($view(NativeButton.class)
                        .withText("Shuffle the figures 99,999 times")
                        .single())
                .click();
        assertThat(page()).contains("By shuffling", "Fish Dock", "1 in ");
    }

    @Test
    void sayHowManyMightBeExpected() {
        open(Pages.MAP + "?level=ward");

        var ward = hotspots.area("SMW2").orElseThrow();
        assertThat(page()).contains(" of %,d".formatted(ward.population()));
        open(Pages.MAP + "?level=ward&condition=unpaid-carer");
        assertThat(page()).contains(" of %,d".formatted(ward.unpaidCarers()));
    }

    @Test
    void putSearchesGapsAndProvisionSideBySide() {
        open(Pages.UNMET_NEED + "?all=yes");

        assertThat(page().indexOf("Support as a carer"))
                .as("the demonstration was made so that all three agree on it")
                .isPositive()
                .isLessThan(page().indexOf("My feet"));
        assertThat(page())
                .contains(
                        "Searches that found nothing",
                        "Support as a carer",
                        "Carers without support",
                        "What that says");
        assertThat($view(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("methods/carer-unsupported", Pages.DESERTS + "?need=carer-support")
                .anyMatch(link -> link.startsWith("find?need=carer-support"));
    }

    @Test
    void sayOfEachPrincipleWhatIsNotMeasured() {
        open(Pages.PRINCIPLES);

        assertThat(page()).contains("12. ", "Not measured: nothing that is published stands for it.");
        assertThat(page().split("Not measured", -1)).hasSize(13);
    }

    @Test
    void areForCommissionersOnly() {
        signIn("PERSON");
        open(Pages.FAULT_LINES);

        assertThat(getCurrentView()).isNotInstanceOf(FaultLinesView.class);
    }

    @Test
    void putThePicturesBesideTheSameInWords() {
        open(Pages.SEAMS);
        assertThat(page()).contains("GP and hospital", "Professionals and family");
        open(Pages.FUNNEL + "?level=ward");
        assertThat(page()).contains("Quayside", "95 of 100 areas of this size lie between", "Spiegelhalter 2005");
    }

    @Test
    void keepARegisterOfWhatWasBegun() {
        initiatives.put(new Initiative(
                ours,
                "A nurse <b>sits in</b>",
                "SMW2",
                LocalDate.of(2026, 5, 1),
                Initiative.Kind.CLINICAL,
                "It takes time"));
        open(Pages.TREND + "?area=SMW2");

        assertThat(page())
                .contains(
                        "A nurse <b>sits in</b>",
                        "1 May 2026",
                        "Clinical",
                        "It takes time",
                        "Not yet: there is no figure",
                        "Commissioner");
    }

    /** In the demonstration the seam of GP and hospital is mended in Millbrook, and in Whin Hill it stays torn. */
    @Test
    void setBeforeBesideAfter() {
        open(Pages.TREND + "?show=seam-primary-hospital&area=SMW4");
        assertThat(page())
                .contains("July 2026", "August 2026", "September 2026", "A nurse of the hospital")
                .containsPattern("in July 2026, \\d+% in September 2026: \\+\\d+ points .* More than chance.");
    }

    @Test
    void mendEndAndTakeAwayWhatIsInTheRegister() {
        var since = LocalDate.of(2026, 5, 1);
        initiatives.put(new Initiative(ours, "A first try", "SMW2", since, Initiative.Kind.CLINICAL, ""));
        open(Pages.TREND + "?mend=" + ours);
        assertThat(page()).contains("Mend what was written", "Take it away");

        initiatives.put(new Initiative(
                ours, "A second try", "SMW2", since, LocalDate.of(2026, 6, 1), Initiative.Kind.CLINICAL, ""));
        open(Pages.TREND);
        assertThat(page()).contains("A second try", "to 1 June 2026").doesNotContain("A first try");

        initiatives.takeAway(ours);
        open(Pages.TREND);
        assertThat(page()).doesNotContain("A second try");
        assertThat(graph.query("MATCH (i:Initiative) WHERE i.takenAway IS NOT NULL RETURN i.by")
                        .fetchAs(String.class)
                        .one())
                .contains("commissioner");
    }

    @Test
    void areOfAWardWhereOneIsChosen() {
        open(Pages.REPORT + "?area=SMW2");
        var ward = hotspots.area("SMW2").orElseThrow().name();

        assertThat(page()).contains(ward + ", ", "Fault lines in all of");
    }

    @Test
    void downloadWhatTheScreensShowAndNoMore() throws IOException {
        var release = releases.latest().orElseThrow();
        var whole = hotspots.whole().orElseThrow();
        var areas = new String(file.areas(release), UTF_8).substring(1);
        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(areas))
                .getRecords();

        assertThat(List.of(areas.lines().findFirst().orElseThrow().split(",")))
                .isEqualTo(ReleaseFile.AREA_COLUMNS.stream()
                        .map(ReleaseFile.Column::name)
                        .toList());
        assertThat(rows).anyMatch(row -> row.get("people").equals("*"));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("people")).matches("\\*|0|\\d*[05]");
            assertThat(row.get("part")).matches("|\\d*[05]");
            if (row.get("share").equals("*")) {
                assertThat(row.get("part") + row.get("whole") + row.get("low")).isEmpty();
            }
        });
        assertThat(new String(file.pairs(release, whole.code()), UTF_8).lines().count())
                .isGreaterThan(20);
        assertThat(new String(ReleaseFile.dictionary(), UTF_8)).contains("fault_line", "Wilson");
    }

    private void open(String address) {
        var at = new Location(address);
        UI.getCurrent().navigate(at.getPath(), at.getQueryParameters());
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static void signIn(String role) {
        var user = User.withUsername("commissioner").password("").roles(role).build();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(user, "", List.copyOf(user.getAuthorities())));
    }
}
