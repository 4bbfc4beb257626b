package org.meshwork.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.meshwork.FixedClock;
import org.meshwork.MeshworkTest;
import org.meshwork.access.Accounts;
import org.meshwork.access.Consents;
import org.meshwork.access.Role;
import org.meshwork.person.Answer;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.Contact;
import org.meshwork.person.HeldNeed;
import org.meshwork.person.HelpsWith;
import org.meshwork.person.Profile;
import org.meshwork.person.Tie;
import org.meshwork.shared.CareRole;
import org.meshwork.shared.ContactId;
import org.meshwork.shared.Period;
import org.meshwork.shared.PersonId;
import org.meshwork.shared.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pictures of {@code docs}, from the running program: webs of 4, 15, 40 and 70 contacts, light, dark, printed and on a
 * phone; and the interview. Run it with {@code mvn verify -Dit.test=ScreenshotsIT -Dscreenshots=docs/screens}.
 */
@MeshworkTest
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "no folder is named by -Dscreenshots")
class ScreenshotsIT {

    private static final String PASSWORD = "three short words";

    private static final List<String> ROLES = List.of(
            "partner",
            "gp",
            "hospital-consultant",
            "district-nurse",
            "social-worker",
            "befriender",
            "daughter",
            "practice-nurse",
            "specialist-nurse",
            "physiotherapist",
            "home-carer",
            "link-worker",
            "neighbour",
            "pharmacist",
            "paediatrician",
            "occupational-therapist",
            "community-alarm",
            "group-leader",
            "friend",
            "dentist",
            "midwife",
            "speech-therapist",
            "housing-officer",
            "advice-worker");
    private static final List<String> NAMES = List.of(
            "Amina", "Bea", "Carys", "Dev", "Elsie", "Femi", "Grace", "Huw", "Ines", "Jo", "Kofi", "Lena", "Mo", "Nell",
            "Omar", "Priya", "Quinn", "Rosa", "Sam", "Tariq", "Una", "Vera", "Wes", "Yusuf");
    private static final List<String> NEEDS =
            List.of("medicines", "company", "meals", "breathlessness", "pain", "washing-dressing", "getting-out");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Consents consents;

    @Autowired
    CareWebs careWebs;

    private final Path folder = Path.of(System.getProperty("screenshots", "target/screens"));

    @Test
    void showWebsOfEverySize() {
        for (int size : new int[] {4, 15, 40, 70}) {
            var username = "web.of." + size;
            accounts.open(username, "Somebody", PASSWORD, Set.of(Role.PERSON));
            var web = web(username, size);
            careWebs.load(List.of(web));
            consents.own(username, web.person());
            try (var visit = Visit.onDesktop(port)) {
                signIn(visit, username);
                open(visit, "my-web");
                whole(visit, size + "-light");
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                whole(visit, size + "-dark");
                visit.page()
                        .emulateMedia(new Page.EmulateMediaOptions()
                                .setColorScheme(ColorScheme.LIGHT)
                                .setMedia(Media.PRINT));
                visit.page().pdf(new Page.PdfOptions().setFormat("A4").setPath(folder.resolve(size + "-printed.pdf")));
                visit.page().setViewportSize(760, 1075);
                whole(visit, size + "-printed");
            }
            try (var visit = Visit.onPhone(port)) {
                signIn(visit, username);
                open(visit, "my-web");
                whole(visit, size + "-phone-people");
                open(visit, "my-web?show=picture");
                whole(visit, size + "-phone-picture");
            }
        }
    }

    @Test
    void showTheInterview() {
        var username = "web.of.interview";
        accounts.open(username, "Somebody", PASSWORD, Set.of(Role.PERSON));
        var web = web(username, 6);
        careWebs.load(List.of(web));
        consents.own(username, web.person());
        for (var step : List.of("health", "talk")) {
            try (var visit = Visit.onPhone(port)) {
                signIn(visit, username);
                open(visit, "my-web/" + web.person() + "/start/" + step);
                whole(visit, "interview-" + step + "-phone");
            }
            try (var visit = Visit.onDesktop(port)) {
                signIn(visit, username);
                open(visit, "my-web/" + web.person() + "/start/" + step);
                whole(visit, "interview-" + step);
            }
        }
    }

    private void signIn(Visit visit, String username) {
        visit.open("sign-in");
        visit.page().locator("#username").fill(username);
        visit.page().locator("#password").fill(PASSWORD);
        visit.page().locator("form button").click();
        visit.page().waitForURL(url -> !url.contains("sign-in"));
    }

    private static void open(Visit visit, String path) {
        visit.open(path);
        visit.page().locator("h1").first().waitFor();
        visit.page()
                .locator("care-web-graph svg.picture")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        new Keyboard(visit.page()).settle();
    }

    private void whole(Visit visit, String name) {
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED)
                        .setPath(folder.resolve(name + ".png")));
    }

    /** The same size always gives the same web: roles and names in turn, some who talk, some who should. */
    private static CareWeb web(String username, int size) {
        var contacts = new ArrayList<Contact>();
        var ties = new ArrayList<Tie>();
        for (int number = 0; number < size; number++) {
            contacts.add(contact(username, number));
            if (number > 0 && number % 3 != 0) {
                var answer = number % 5 == 0 ? Answer.NO : Answer.YES;
                ties.add(new Tie(
                        contacts.get(number - 1).id(), contacts.get(number).id(), answer, Period.ALWAYS));
            }
        }
        var needs = java.util.stream.Stream.concat(NEEDS.stream(), java.util.stream.Stream.of("falls"))
                .map(code -> new HeldNeed(code, Period.ALWAYS, 2))
                .toList();
        return new CareWeb(
                PersonId.named(username),
                0,
                new Profile("Somebody", "with " + size + " who help", 72, null, false),
                needs,
                List.of(),
                contacts,
                ties,
                null);
    }

    private static Contact contact(String username, int number) {
        var code = ROLES.get(number % ROLES.size());
        var role = Vocabulary.shipped().role(code).orElseThrow();
        var name =
                NAMES.get(number * 7 % NAMES.size()) + (number < NAMES.size() ? "" : " " + (number / NAMES.size() + 1));
        var until = number % 13 == 12 ? FixedClock.TODAY.minusDays(20) : null;
        return Contact.named(ContactId.named(username + number), name, code, role.sector())
                .everyDays(everyDays(role, number))
                .period(new Period(FixedClock.TODAY.minusDays(400 + number), until))
                .helpsWith(List.of(new HelpsWith(NEEDS.get(number % NEEDS.size()), Period.ALWAYS)))
                .coordinates(number == 3 ? List.of(Period.ALWAYS) : List.of())
                .contact();
    }

    private static int everyDays(CareRole role, int number) {
        return number % 2 == 0 ? role.everyDays() : 7;
    }
}
