package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Directory;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.ServiceExample;
import org.meshwork.directory.Venue;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.Problem;
import org.meshwork.ui.component.AreaMap;
import org.meshwork.ui.component.RecentSearches;
import org.springframework.beans.factory.annotation.Autowired;

/** On the demonstration: "Steady Steps" helps with falls, free, on Tuesdays, in Millbrook. */
@MeshworkTest
@ViewPackages(packages = "org.meshwork.ui")
class FindViewTests extends SpringBrowserlessTest {

    private static final String STEADY = "Steady Steps: balance and strength class";

    @Autowired
    Directory directory;

    @BeforeEach
    void waitForTheIndex() {
        directory.awaitIndexed();
    }

    @Test
    void offersCommonNeedsBeforeAnythingIsAsked() {
        open("find");

        assertThat(cards()).isEmpty();
        assertThat(links()).contains("find?need=falls", "find?need=debt");
    }

    @Test
    void searchesInPeoplesWordsWhileTheyType() {
        open("find");
        test(field("What would help?")).setValue("dad is unsteady on his feet");

        assertThat(cards().subList(0, 3)).anyMatch(card -> card.contains(STEADY));
        assertThat(text($view(FoundLine.class).single())).contains("We looked for:", "Staying on my feet");
        assertThat(links()).anyMatch(link -> link.contains("?q=dad"));
    }

    @Test
    void putsUrgentHelpAboveEverythingWhenWordsSpeakOfDanger() {
        open("find?q=i+dont+want+to+be+here+any+more");

        var urgent = $view(UrgentHelpFirst.class).single();
        assertThat(text(urgent))
                .contains("Samaritans", "Ring 116 123", "Text SHOUT to 85258", "Leave this page quickly");
        assertThat(links()).contains("tel:116123", "sms:85258?body=SHOUT", "tel:999");

        open("find?q=dying+for+a+coffee+group");
        assertThat($view(UrgentHelpFirst.class).single().getChildren()).isEmpty();
    }

    @Test
    void showsAllThatAnAddressSays() {
        open("find?q=balance&near=ZZ4%207QA&within=3&cost=free&day=tuesday");

        assertThat(field("What would help?").getValue()).isEqualTo("balance");
        assertThat(field("Near (postcode or place)").getValue()).isEqualTo("ZZ4 7QA");
        assertThat(box("Free").getValue()).isTrue();
        assertThat(box("Tuesday").getValue()).isTrue();
        assertThat(box("Within 3 miles").getValue()).isTrue();
        assertThat(cards().getFirst())
                .contains(
                        STEADY,
                        "Saltmarsh Active Ageing · Voluntary & community",
                        "miles",
                        "Tuesdays 10–11 am",
                        "Free");
        assertThat($view(AreaMap.class).exists()).isTrue();
    }

    @Test
    void narrowsDownByAChoiceThatFindsSomething() {
        open("find?q=falls");
        var before = total();
        test(Ticking.class, box("Free")).tick();

        assertThat(total()).isPositive().isLessThan(before);
        assertThat(text($view(NarrowDown.class).single())).contains("Clear these choices");
        test(button("Clear these choices")).click();
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void narrowsDownByWhatIsBehindMore() {
        open("find?access=step-free&time=open-now&sort=nearest&near=ZZ4%207QA&at=2026-10-13T10:30");

        assertThat(cards()).isNotEmpty();
        assertThat(box("Step-free").getValue()).isTrue();
        assertThat(box("Nearest first").getValue()).isTrue();
        assertThat($view(NativeDetails.class).first().isOpen()).isTrue();
    }

    @Test
    void suggestsWhatSomebodyMayMeanWhileTheyType() {
        open("find");
        test(field("What would help?")).setValue("stea");
        assertThat(text($view(HalfTyped.class).single())).contains("Steady Steps");

        test(field("What would help?")).setValue("millb");
        assertThat(text($view(HalfTyped.class).single())).contains("Everything near Millbrook");
        assertThat(links()).contains("find?near=Millbrook");
    }

    @Test
    void asksTheBrowserToRememberNothingThatSpeaksOfDanger() {
        open("find?q=balance&near=ZZ4%207QA");
        assertThat($view(RecentSearches.class).single().getElement().getProperty("words"))
                .isEqualTo("balance near ZZ4 7QA");

        open("find?q=i+dont+want+to+be+here+any+more");
        assertThat($view(RecentSearches.class).single().getElement().getProperty("words"))
                .isEmpty();
    }

    @Test
    void keepsAListInItsAddress() {
        open("find?q=balance&near=ZZ4%207QA");
        var link = $view(Anchor.class).withText(STEADY).first().getHref();
        var id = link.replaceFirst("find/([^?]*).*", "$1");
        open("find/list?service=" + id + "&service=nonsense&service=" + ServiceId.random());

        assertThat(cards()).hasSize(1).first().asString().contains(STEADY);
        assertThat(text((Component) getCurrentView())).contains("Print in large type", "E-mail it", "Text it");

        open("find/list");
        assertThat(text((Component) getCurrentView())).contains("Nothing is on this list yet.");
    }

    @Test
    void helpsToMendAPlaceAndFindsAllTheSame() {
        open("find?q=falls&near=ZZ44%207Q");

        assertThat($view(Problem.class).single().getText()).startsWith("“ZZ44 7Q” is not a whole postcode.");
        assertThat(field("Near (postcode or place)").getValue()).isEqualTo("ZZ44 7Q");
        assertThat(cards()).isNotEmpty();
    }

    @Test
    void waitsWithThatUntilSomebodyIsDoneTyping() {
        open("find?q=falls");
        test(field("Near (postcode or place)")).setValue("ZZ44 7Q");
        assertThat($view(Problem.class).exists()).isFalse();

        test(button("Find support")).click();
        assertThat($view(Problem.class).exists()).isTrue();
    }

    @Test
    void readsWordsPlainlyOnceAMeaningIsTakenAway() {
        open("find?q=dad%20is%20unsteady%20on%20his%20feet");
        test($view(NativeButton.class).all().stream()
                        .filter(button -> text(button).contains("Staying on my feet"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(text($view(FoundLine.class).single())).doesNotContain("Staying on my feet");
        assertThat(field("What would help?").getValue()).isEqualTo("dad is unsteady on his feet");
    }

    @Test
    void saysWhatItReadInsteadOfAMistake() {
        open("find?q=befreinding");

        assertThat(text($view(FoundLine.class).single()))
                .contains("We searched for “befriending” instead of “befreinding”.");
    }

    @Test
    void leavesNobodyAtADeadEnd() {
        open("find?q=asdfgh%20qwertz&near=ZZ4%207QA");

        assertThat(text($view(NothingFound.class).single())).contains("That does not mean that there is no help.");
        assertThat(links()).contains("find?near=ZZ4%207QA", "find?need=falls&near=ZZ4%207QA");
    }

    @Test
    void showsTwentyMoreBelowTheFirst() {
        open("find?near=ZZ4%207QA");
        var first = cards();
        test(button("Show 20 more")).click();

        assertThat(cards()).hasSize(40).startsWith(first.toArray(String[]::new));
    }

    @Test
    void takesAnyAddress() {
        for (var hostile : List.of(
                "find?page=-1&within=x&day=never&cost=&sector=%00&need=%3Cscript%3E",
                "find?q=" + "a".repeat(3000),
                "find?q=*%3F~%5E%22%28%5B%7B%5C%2F%3A%20AND%20OR%20NOT&near=%F0%9F%98%80",
                "find?q=%D7%A9%D7%9C%D7%95%D7%9D&page=10",
                "find?near=%27%3B%20DROP&within=0.0000001")) {
            open(hostile);
            assertThat(getCurrentView()).as(hostile).isInstanceOf(FindView.class);
        }
    }

    @Test
    void opensAServiceAndLeadsBack() {
        open("find?q=balance&near=ZZ4%207QA");
        var link = $view(Anchor.class).withText(STEADY).first().getHref();
        open(link);

        assertThat($view(H1.class).single().getText()).isEqualTo(STEADY);
        var page = text((Component) getCurrentView());
        assertThat(page)
                .contains(
                        "Take it with you",
                        "Add the times to my calendar",
                        "schema.org",
                        "Who it is for",
                        "How to join", "Tuesday", "10–11 am", "miles from ZZ4 7QA", "Checked ")
                .doesNotContain("null");
        assertThat(links())
                .anyMatch(href -> href.startsWith("find?q=balance&near=ZZ4%207QA#service-"))
                .anyMatch(href -> href.startsWith("tel:01632"));
    }

    @Test
    void neverShowsWhereARefugeIs() {
        var refuge = ServiceExample.called("Test refuge for the find view")
                .at(new Venue("Safe house", "", "", null, List.of(), true, OpeningHours.UNKNOWN))
                .service();
        directory.put(List.of(refuge));

        navigate("find/" + refuge.id(), ServiceView.class);
        assertThat(text((Component) getCurrentView())).contains("The address is kept private. Ring first.");
        assertThat($view(AreaMap.class).exists()).isFalse();
    }

    @Test
    void saysWhatIsNotKnownOfAService() {
        var bare = ServiceExample.called("Bare test service").withdrawn().service();
        directory.put(List.of(bare));

        navigate("find/" + bare.id(), ServiceView.class);
        assertThat(text((Component) getCurrentView()))
                .contains(
                        "This service is no longer listed.",
                        "We do not know how to reach them.",
                        "Not known. Ask before you go.",
                        "The times are not known.",
                        "We do not know where it takes place.");
        assertThat(links()).noneMatch(href -> href.startsWith("my-web/add"));
    }

    @Test
    void hasNoPageForWhatIsNoService() {
        assertThatThrownBy(() -> navigate("find/" + ServiceId.random(), ServiceView.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> navigate("find/nonsense", ServiceView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void open(String address) {
        var at = new Location(address);
        UI.getCurrent().navigate(at.getPath(), at.getQueryParameters());
    }

    private TextField field(String label) {
        return $view(TextField.class)
                .withCondition(field -> field.getLabel().equals(label))
                .single();
    }

    private NativeButton button(String text) {
        return $view(NativeButton.class).withText(text).single();
    }

    private Choice.Box box(String label) {
        var choice = $view(Choice.class).all().stream()
                .filter(each -> text(each).startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + label));
        return (Choice.Box) choice.getChildren().findFirst().orElseThrow();
    }

    private List<String> cards() {
        return $view(ServiceCard.class).all().stream().map(FindViewTests::text).toList();
    }

    private List<String> links() {
        return $view(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private int total() {
        var words = text($view(FoundLine.class).single());
        return Integer.parseInt(words.replaceFirst("(?s).*?(\\d+) services?.*", "$1"));
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    public static final class Ticking extends ComponentTester<Choice.Box> {

        public Ticking(Choice.Box box) {
            super(box);
        }

        void tick() {
            setValueAsUser(!getComponent().getValue());
        }
    }
}
