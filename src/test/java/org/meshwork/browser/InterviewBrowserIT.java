package org.meshwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.FixedClock.TODAY;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.SignedIn;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Role;
import org.meshwork.demonstration.MrsSmith;
import org.meshwork.directory.Directory;
import org.meshwork.findings.Finding;
import org.meshwork.findings.Findings;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.Contact;
import org.meshwork.person.HelpsWith;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Webs built from nothing by one question at a time: Mrs Smith's by keyboard alone, a first one on a phone. */
@MeshworkTest
class InterviewBrowserIT {

    private static final String PASSWORD = "three short words";
    private static final String ADD = "Add, and ask me the next";
    private static final String MORE_NEEDS = "Something else they help with";
    private static final String WHERE = "Where do they work?";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    CareWebs careWebs;

    @Autowired
    Directory directory;

    private final CareWeb model = MrsSmith.web(TODAY);

    @Test
    void buildsMrsSmithsWebByKeyboardAloneAndFindsTheSame() {
        accounts.open("smith.by.keyboard", "Mrs Smith", PASSWORD, Set.of(Role.PERSON));
        try (var visit = Visit.onDesktop(port)) {
            var keys = new Keyboard(visit.page());
            signIn(visit, keys, "smith.by.keyboard");
            keys.write("Your name, as you like", "Mrs Smith");
            keys.write("A few words about you", "85, lives alone");
            keys.use("Begin");
            ask(visit, "First, a little about you");
            visit.isSound();
            keys.write("How old are you?", "85");
            keys.write("Your postcode", "zz47qa");
            keys.use("Next question");

            tellWhoHelps(visit, keys);
            ask(visit, "What do you need that nobody helps with?");
            keys.pressAll(List.of("Staying on my feet"), "Something else I need");
            visit.isSound();
            keys.use("Next question");

            ask(visit, "Do they talk to each other?");
            tellWhoTalks(visit, keys);
            visit.isSound();
            keys.use("Next question");

            tellTheRest(visit, keys);
            assertThat(visit.heading("What we noticed")).isVisible();
            visit.isSound();
        }
        var built = as("smith.by.keyboard");
        assertThat(noticed(built)).containsExactlyInAnyOrderElementsOf(noticed(model));
        assertThat(built.profile().area()).isEqualTo(model.profile().area());
        assertThat(built.goals()).hasSize(1);
    }

    @Test
    void takesAFirstWebOnAPhoneAndGoesOnWhereItStopped() {
        accounts.open("first.on.phone", "Sam", PASSWORD, Set.of(Role.PERSON));
        try (var visit = Visit.onPhone(port)) {
            var page = visit.page();
            visit.open("sign-in");
            page.locator("#username").fill("first.on.phone");
            page.locator("#password").fill(PASSWORD);
            page.locator("form button").click();
            page.waitForURL(url -> !url.contains("sign-in"));
            visit.open("my-web");
            page.getByLabel("Your name, as you like to be called").fill("Sam");
            visit.button("Begin").click();
            visit.button("Next question").click();
            ask(visit, "Who helps you with everyday things at home?");
            page.getByLabel("Their name").fill("Mum 🙂 <b>مرحبا</b>");
            page.getByLabel("Their name").press("Tab");
            visit.button("Neighbour").click();
            visit.button("Hot meals").click();
            visit.isSound();
            assertThat(visit.button("Hot meals")).hasAttribute("aria-pressed", "true");

            // The connection is lost in the middle of it, and another day begins.
            visit.open("find");
            visit.open("my-web");
            visit.link("Go on with the questions").click();
            ask(visit, "Who helps you with everyday things at home?");
            assertThat(page.getByText("We kept what you had begun to write.")).isVisible();
            assertThat(visit.button("Hot meals")).hasAttribute("aria-pressed", "true");
            visit.button(ADD).click();
            assertThat(page.getByText("In your web so far: 1")).isVisible();
            assertThat(page.getByText("Mum 🙂 <b>مرحبا</b>").first()).isVisible();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(375);
            visit.isSound();
            visit.button("Show me my web").click();
            assertThat(visit.heading("Who helps")).isVisible();
            visit.isSound();
        }
        var web = as("first.on.phone");
        assertThat(web.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.role()).isEqualTo("neighbour");
            assertThat(contact.helpsWith()).extracting(HelpsWith::need).containsExactly("meals");
        });
    }

    private void signIn(Visit visit, Keyboard keys, String username) {
        visit.open("sign-in");
        visit.page().locator("#username").waitFor();
        visit.page().locator("#username").focus();
        visit.page().keyboard().type(username);
        visit.page().locator("#password").focus();
        visit.page().keyboard().type(PASSWORD);
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL(url -> !url.contains("sign-in"));
        visit.open("my-web");
        visit.heading("Begin a web of your own").waitFor();
        keys.settle();
    }

    private void tellWhoHelps(Visit visit, Keyboard keys) {
        var pages = new String[][] {
            {"Who helps you with everyday things at home?", "INFORMAL SOCIAL_CARE"},
            {"Who helps you with your health?", "PRIMARY_CARE COMMUNITY_HEALTH"},
            {"Who helps you at the hospital?", "HOSPITAL"},
            {"Who helps with how you feel, company and getting out?", "VOLUNTARY"},
            {"Who helps you with money, housing and forms?", ""},
            {"And who do you help?", ""}
        };
        for (var asked : pages) {
            ask(visit, asked[0]);
            keys.settle();
            for (var contact : model.contacts()) {
                if (asked[1].contains(contact.sector().name())) {
                    tell(visit, keys, contact);
                }
            }
            visit.isSound();
            keys.toWhere(
                    focus ->
                            focus.name().equals("Next question") || focus.name().equals("Nobody helps me with this"),
                    "Next question");
            keys.press("Enter");
        }
    }

    private void tell(Visit visit, Keyboard keys, Contact contact) {
        keys.write("Their name", contact.name());
        var role = Vocabulary.shipped().role(contact.role()).map(CareRole::name).orElseThrow();
        if (!keys.pressAll(List.of(role), "Or choose, or write it").isEmpty()) {
            keys.choose("Or choose, or write it", role, role);
        }
        if (contact.service() != null) {
            var service = directory.service(contact.service()).orElseThrow();
            keys.choose(WHERE, service.name(), service.name());
        }
        var labels = new ArrayList<String>();
        contact.helpsWith().forEach(help -> labels.add(label(help.need())));
        for (var label : keys.pressAll(labels, MORE_NEEDS)) {
            keys.choose(MORE_NEEDS, label, label);
        }
        keys.use(ADD);
        assertThat(visit.page().getByText(contact.name() + " is in your web. Who else?"))
                .isVisible();
        var ended = contact.period().until() != null;
        var visits = contact.offer().visits();
        var seen = contact.lastSeen();
        var wasMet =
                model.encounters().stream().anyMatch(encounter -> contact.id().equals(encounter.with()));
        if (!ended && visits.isEmpty() && !contact.carer() && !wasMet) {
            return;
        }
        keys.use("More about " + contact.name());
        assertThat(visit.heading("Change " + contact.name())).isVisible();
        keys.settle();
        if (contact.carer()) {
            keys.to("They look after me, unpaid");
            keys.press("Space");
        }
        if (ended) {
            day(keys, "When did they stop?", contact.period().until());
        }
        if (seen != null) {
            day(keys, "When did you last see or speak to them?", seen);
        }
        if (Boolean.TRUE.equals(contact.offer().outOfHours())) {
            keys.toWhere(
                    focus -> focus.group().startsWith("Can you reach them")
                            && focus.name().equals("Yes"),
                    "Yes");
            keys.press("Space");
        }
        if (!visits.isEmpty()) {
            keys.pressAll(
                    visits.stream()
                            .map(one -> one.day().getDisplayName(TextStyle.FULL, Locale.UK))
                            .toList(),
                    "From");
            keys.write("From", visits.getFirst().from().toString());
            keys.write("To", visits.getFirst().to().toString());
        }
        visit.isSound();
        keys.use("Save");
        assertThat(visit.page().locator(".mw-problem:visible").allTextContents())
                .isEmpty();
        visit.page().getByText("In your web so far").waitFor();
        keys.settle();
    }

    private void tellWhoTalks(Visit visit, Keyboard keys) {
        var answers = new HashMap<String, String>();
        for (var handover : Findings.handoversIn(model, TODAY)) {
            var answer = handover.answer() == Answer.YES ? "Yes" : handover.answer() == Answer.NO ? "No" : "Don’t know";
            if (handover.answer() != Answer.NOT_ASKED) {
                for (var pair :
                        List.of(List.of(handover.one(), handover.other()), List.of(handover.other(), handover.one()))) {
                    answers.put(
                            "Do " + pair.getFirst().name() + " and "
                                    + pair.getLast().name() + " talk?",
                            answer);
                }
            }
        }
        var asked = answers.size() / 2;
        answer(keys, answers, "Ask about");
        keys.use("Ask about");
        answer(keys, answers, "Next question");
        assertThat(visit.page().locator("button[aria-pressed=true]")).hasCount(asked);
    }

    private static void answer(Keyboard keys, Map<String, String> answers, String until) {
        keys.toWhere(
                focus -> {
                    if (focus.name().equals(answers.get(focus.group())) && !focus.on()) {
                        keys.press("Space");
                    }
                    return focus.name().startsWith(until);
                },
                until);
    }

    private void tellTheRest(Visit visit, Keyboard keys) {
        ask(visit, "Do you live with a condition that lasts?");
        for (var held : model.conditions()) {
            var name = Vocabulary.shipped().condition(held.code()).orElseThrow().name();
            keys.choose("A condition", name, name);
        }
        keys.use("Next question");

        ask(visit, "Who pulls your care together?");
        keys.pressAll(names(contact -> contact.coordinatesOn(TODAY)), "Next question");
        keys.use("Next question");

        ask(visit, "Do you have a care plan?");
        var plan = java.util.Objects.requireNonNull(model.plan());
        day(keys, "When was it agreed?", plan.agreedOn());
        day(keys, "When was it last looked at with you?", plan.lastReviewed());
        var covered = Stream.concat(
                        plan.needs().stream().map(InterviewBrowserIT::label),
                        names(contact -> contact.seenPlanOn() != null).stream())
                .toList();
        assertThat(keys.pressAll(covered, "Next question")).isEmpty();
        visit.isSound();
        keys.use("Next question");

        ask(visit, "What was done in the last year?");
        for (var encounter : model.encounters()) {
            if (!encounter.kind().equals("visit")) {
                var kind = Vocabulary.shipped().encounterKind(encounter.kind()).orElseThrow();
                keys.choose("What was it?", kind.name(), kind.name());
                day(keys, "When was it?", encounter.on());
                var who = name(java.util.Objects.requireNonNull(encounter.with()));
                keys.choose("Who was it with?", who, who);
                keys.use("Add it");
                assertThat(visit.page().getByText(kind.name() + " is noted.")).isVisible();
            }
        }
        for (var declined : model.declined()) {
            var kind = Vocabulary.shipped().encounterKind(declined.support()).orElseThrow();
            keys.choose("What was it?", kind.name(), kind.name());
            keys.use("This is not for me");
        }
        visit.isSound();
        keys.use("Next question");

        ask(visit, "A few things that change what helps");
        keys.pressAll(List.of("I can see my own record", "High"), "Next question");
        visit.isSound();
        keys.use("Next question");

        ask(visit, "What matters most to you?");
        keys.write("I would like to", "Walk to the shop again for my own newspaper");
        visit.isSound();
        keys.use("That is all: show me my web");
    }

    private static void ask(Visit visit, String question) {
        assertThat(visit.heading(question)).isVisible();
    }

    private static void day(Keyboard keys, String question, LocalDate day) {
        keys.toWhere(focus -> focus.group().startsWith(question) && focus.name().equals("Day"), question);
        keys.write("Day", String.valueOf(day.getDayOfMonth()));
        keys.write("Month", String.valueOf(day.getMonthValue()));
        keys.write("Year", String.valueOf(day.getYear()));
    }

    private List<String> names(java.util.function.Predicate<Contact> wanted) {
        return model.contacts().stream().filter(wanted).map(Contact::name).toList();
    }

    private String name(ContactId id) {
        return model.contact(id).orElseThrow().name();
    }

    private static String label(String need) {
        return Vocabulary.shipped().need(need).orElseThrow().label();
    }

    private CareWeb as(String username) {
        return SignedIn.as(
                username,
                () -> careWebs.of(consents.self(org.meshwork.access.Actor.current())
                                .orElseThrow())
                        .orElseThrow());
    }

    /** Each finding by its rule and by what it rests on, whatever the ids. */
    private static List<String> noticed(CareWeb web) {
        return Findings.in(web, TODAY).stream()
                .map(finding -> words(finding, web))
                .toList();
    }

    private static String words(Finding finding, CareWeb web) {
        var evidence = finding.evidence();
        return finding.rule().id() + " " + finding.severity() + " "
                + named(evidence.contacts(), web) + evidence.needs() + evidence.conditions() + evidence.days()
                + evidence.ties().stream()
                        .map(pair -> named(List.of(pair.one(), pair.other()), web))
                        .sorted()
                        .toList();
    }

    private static String named(List<ContactId> ids, CareWeb web) {
        return ids.stream()
                .map(id -> web.contact(id).orElseThrow().name())
                .sorted()
                .toList()
                .toString();
    }
}
