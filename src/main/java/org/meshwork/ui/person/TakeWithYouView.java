package org.meshwork.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.passport.Arrival;
import org.meshwork.passport.Joining;
import org.meshwork.passport.Passport;
import org.meshwork.person.CareWeb;
import org.meshwork.person.CareWebs;
import org.meshwork.person.CareWebs.Outcome;
import org.meshwork.shared.PersonId;
import org.meshwork.ui.MainLayout;
import org.meshwork.ui.Problem;

/** A web as a file to keep or hand over, and a file brought in. Every file that leaves is one more look at the web. */
@Route(value = "my-web/:person/take", layout = MainLayout.class)
@PageTitle("Take it with you – Meshwork")
@CssImport("./styles/web.css")
@PermitAll // who may see which web is decided by consent, in CareWebs, not by role
public class TakeWithYouView extends Div implements BeforeEnterObserver {

    private final CareWebs careWebs;
    private final Passport passport;
    private final Directory directory;
    private final Clock clock;
    private final Problem problem = new Problem();
    private final Section brought = new Section();

    private @Nullable CareWeb web;

    TakeWithYouView(CareWebs careWebs, Passport passport, Directory directory, Clock clock) {
        this.careWebs = careWebs;
        this.passport = passport;
        this.directory = directory;
        this.clock = clock;
        addClassName("mw-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        web = event.getRouteParameters()
                .get("person")
                .flatMap(PersonId::parse)
                .flatMap(careWebs::of)
                .orElse(null);
        if (web == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var person = web.person();
        removeAll();
        var back = new Anchor(WebAddress.web(person), "Back to the web");
        add(new H1("Take it with you"), back, problem, takeAway(person), bringIn(), brought);
    }

    private Section takeAway(PersonId person) {
        var today = LocalDate.now(clock);
        var fhir = download(
                person,
                "Download for a surgery, hospital or app (FHIR)",
                "care-web-" + today + ".fhir.json",
                "application/fhir+json",
                of -> passport.fhir(of, LocalDate.now(clock)));
        var plain = download(
                person,
                "Download everything, to keep or to bring back (JSON)",
                "care-web-" + today + ".json",
                "application/json",
                passport::json);
        var buttons = new Div(fhir, plain);
        buttons.addClassName("mw-actions");
        return new Section(
                new H2("Save a file"),
                new Paragraph(
                        "The file has everybody in this web, what they help with and who talks to whom. Anybody who"
                                + " has the file can read it, so take care whom you give it to."),
                buttons,
                new Paragraph(
                        "FHIR is the form that health computers use. Your answers to what we noticed are only in the"
                                + " second file."));
    }

    /** Reads the web again when pressed: consent may have ended since the page was opened, and each copy is on record. */
    private Anchor download(PersonId person, String label, String file, String type, Function<CareWeb, byte[]> write) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> careWebs.of(person)
                        .map(write)
                        .map(bytes -> new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length))
                        .orElseGet(() -> DownloadResponse.error(404))),
                label);
        link.addClassName("mw-quiet");
        return link;
    }

    private Section bringIn() {
        var upload = new Upload(UploadHandler.inMemory((told, bytes) -> read(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Passport.LARGEST);
        upload.setAcceptedFileTypes(".json", "application/json", "application/fhir+json");
        upload.addFileRejectedListener(refused -> problem.say("Choose one JSON file of at most 20 MB."));
        return new Section(
                new H2("Bring a file in"),
                new Paragraph(
                        "A file from here, or a FHIR file from a surgery, a hospital or an app. You see what is in it"
                                + " before anything changes. Nothing that is in the web now is lost."),
                upload);
    }

    /** Shows what is in it; nothing is written. */
    void read(byte[] file) {
        var present = web;
        if (present == null) {
            return;
        }
        problem.clear();
        brought.removeAll();
        switch (passport.read(file, present.person(), LocalDate.now(clock))) {
            case Arrival.Refused(var sentence) -> problem.say(sentence);
            case Arrival.Read arrival ->
                brought.add(new BroughtFile(
                        present, arrival, id -> directory.service(id).isPresent(), joining -> bring(present, joining)));
        }
    }

    private void bring(CareWeb present, Joining joining) {
        if (joining.isTooMuch()) {
            problem.say("There are more than " + Joining.MOST + " new things in this file. Nothing was changed.");
            return;
        }
        switch (careWebs.edit(present.person(), present.version(), joining.changes())) {
            case Outcome.Saved saved -> UI.getCurrent().navigate(WebAddress.web(present.person()));
            case Outcome.Overtaken(var current) -> {
                web = current;
                brought.removeAll();
                problem.say("Somebody else changed this web just now. Please choose the file again.");
            }
            case Outcome.Refused(var sentence) -> problem.say(sentence);
            case Outcome.NotFound() -> problem.say("You may look at this web but not change it.");
        }
    }
}
