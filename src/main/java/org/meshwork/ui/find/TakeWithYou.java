package org.meshwork.ui.find;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.meshwork.directory.Service;
import org.meshwork.ui.component.KeepIt;

/** Ways to take services away from the screen, or hand them to somebody. The device does it; we learn nothing of it. */
final class TakeWithYou extends Section {

    private static final String CALENDAR = "text/calendar; charset=utf-8";

    /** Longer addresses make squares that no camera can tell apart. */
    private static final int LONGEST_IN_A_CODE = 1_000;

    private final Div ways = new Div();

    TakeWithYou(Service service, SharedLists lists, LocalDateTime now) {
        this(service.name(), List.of(service));
        lists.offer(service).forEach(ways::addComponentAsFirst);
        ways.addComponentAsFirst(new KeepIt(service));
        Sessions.calendar(service, now).ifPresent(sessions -> ways.add(calendar(service, sessions)));
    }

    /** @param name of the page */
    TakeWithYou(String name, List<Service> services) {
        addClassNames("mw-card", "find-take");
        ways.addClassName("find-take-ways");
        var words = words(services);
        ways.add(
                new LargePrint(),
                sending("E-mail it", "mailto:?subject=" + "{subject}&body={body}", name, words),
                sending("Text it", "sms:?&body={body}", name, words));
        add(new H2("Take it with you"), ways, code(name));
    }

    /** Name and how to reach them: what somebody needs who cannot open the page. */
    static String words(List<Service> services) {
        return String.join(
                "\n\n",
                services.stream()
                        .map(service -> String.join(
                                "\n",
                                Stream.of(service.name(), reach(service))
                                        .filter(line -> !line.isBlank())
                                        .toList()))
                        .toList());
    }

    private static String reach(Service service) {
        var own = Stream.of(service.phone(), service.email(), service.website());
        var organisation = service.organisation();
        var theirs = Stream.of(organisation.phone(), organisation.email(), organisation.website());
        var first = own.filter(text -> !text.isBlank()).toList();
        return String.join(
                "\n", first.isEmpty() ? theirs.filter(text -> !text.isBlank()).toList() : first);
    }

    /** The browser alone knows the whole address by which people reach us. */
    private static Anchor sending(String label, String form, String subject, String words) {
        var link = new Anchor("", label);
        link.addClassName("mw-quiet");
        link.getElement().executeJs("""
                        const body = $2 + '\\n\\n' + location.href.replace(location.hash, '');
                        this.setAttribute('href', $0.replace('{subject}', () => encodeURIComponent($1))
                            .replace('{body}', () => encodeURIComponent(body)))
                        """, form, subject, words);
        return link;
    }

    private static Anchor calendar(Service service, String sessions) {
        var bytes = sessions.getBytes(UTF_8);
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), fileName(service), CALENDAR, bytes.length)),
                "Add the times to my calendar");
        link.addClassName("mw-quiet");
        return link;
    }

    static String fileName(Service service) {
        var plain = service.name().replaceAll("[^\\p{Alnum}]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "times" : plain.substring(0, Math.min(60, plain.length()))) + ".ics";
    }

    private static NativeDetails code(String name) {
        var place = new Div();
        var details = new NativeDetails("Show a QR code");
        details.setContent(place);
        details.addToggleListener(event -> {
            if (event.isOpened() && place.getChildren().findAny().isEmpty()) {
                details.getUI()
                        .ifPresent(ui -> ui.getPage().fetchCurrentURL(address -> {
                            if (address.toString().length() <= LONGEST_IN_A_CODE) {
                                place.add(new QrCode(address.toString(), name));
                            } else {
                                place.setText("There is too much on this page for a QR code. E-mail it instead.");
                            }
                        }));
            }
        });
        return details;
    }
}
