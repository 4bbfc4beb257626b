package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.BankHolidays;
import org.meshwork.directory.Delivery;
import org.meshwork.directory.Fits;
import org.meshwork.directory.Hits.Hit;
import org.meshwork.directory.Service;
import org.meshwork.shared.Sector;
import org.meshwork.shared.ServiceId;
import org.meshwork.ui.component.AreaMap;
import org.meshwork.ui.component.KeepIt;

/** One service among the results. */
final class ServiceCard extends ListItem {

    private static final String STEP_FREE = "step-free";

    private final Anchor name;

    /** @param number as on the map, from 1 */
    ServiceCard(int number, Hit hit, Found found, SharedLists lists, LocalDateTime now) {
        this(number, hit, found, now, "", actions(hit.service(), lists));
    }

    /** @param caption how it came here; may be empty */
    ServiceCard(
            int number, Hit hit, Found found, LocalDateTime now, String caption, List<? extends Component> actions) {
        var service = hit.service();
        name = new Anchor(found.asked().address("find/" + service.id()), service.name());
        addClassNames("mw-card", "find-card");
        getElement().setAttribute(AreaMap.MARK, service.id().toString());
        setId(anchor(service.id()));
        var pin = new Span(String.valueOf(number));
        pin.addClassNames("find-pin", sectorClass(service.organisation().sector()));
        var words = new Div(new H2(name));
        by(service).ifPresent(words::add);
        if (!caption.isEmpty()) {
            words.add(styled(new Paragraph(caption), "find-caption"));
        }
        if (service.withdrawn()) {
            words.add(styled(new Paragraph("No longer listed. Ring before you count on it."), "mw-note"));
        }
        if (!service.summary().isBlank()) {
            words.add(styled(new Paragraph(service.summary()), "find-summary"));
        }
        fits(service, found).ifPresent(words::add);
        var below = new Div();
        below.add(List.copyOf(actions));
        words.add(meta(hit, found.where(), now), styled(below, "find-actions"));
        onPaper(service).ifPresent(words::add);
        add(pin, words);
    }

    /** Where on the results page its card is. */
    static String anchor(ServiceId service) {
        return "service-" + service;
    }

    /** @param service an id, as on the map */
    boolean isOf(String service) {
        return service.equals(getElement().getAttribute(AreaMap.MARK));
    }

    void focusName() {
        name.focus();
    }

    static String sectorClass(@Nullable Sector sector) {
        return "find-sector-"
                + (sector == null
                        ? "unknown"
                        : sector.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Who runs it, and of what sort they are; a service that bears its organisation's name does not say it twice. */
    static Optional<Paragraph> by(Service service) {
        var organisation = service.organisation();
        var name = organisation.name().equalsIgnoreCase(service.name()) ? "" : organisation.name();
        var words = Stream.concat(
                        Stream.of(name),
                        Stream.ofNullable(organisation.sector()).map(Sector::label))
                .filter(part -> !part.isEmpty())
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(styled(new Paragraph(String.join(" · ", words)), "find-by"));
    }

    static Anchor addToWeb(Service service) {
        var add = new Anchor("my-web/add?service=" + service.id(), "Add to my web");
        add.getElement().setAttribute("aria-label", "Add to my web: " + service.name());
        return add;
    }

    private static Optional<Paragraph> fits(Service service, Found found) {
        var reasons = String.join(" · ", Fits.of(service, found.needs()));
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        var line = styled(new Paragraph(), "find-fits");
        if (Fits.meets(service, found.needs())) {
            line.add(styled(new Span("Fits: "), "find-fits-word"), new Span(reasons));
        } else {
            line.add(new Span(Words.start(reasons)));
        }
        return Optional.of(line);
    }

    private static UnorderedList meta(Hit hit, Where from, LocalDateTime now) {
        var service = hit.service();
        var facts = new ArrayList<>(where(hit));
        from.served(service).ifPresent(facts::add);
        OpeningWords.next(Nearest.hours(service, from.point()), now, BankHolidays.ofEngland())
                .ifPresent(facts::add);
        Words.cost(service).ifPresent(facts::add);
        if (service.venues().stream().anyMatch(venue -> venue.access().contains(STEP_FREE))) {
            facts.add(Words.access(STEP_FREE));
        }
        facts.add(Words.checked(service, now.toLocalDate()));
        var meta = new UnorderedList();
        meta.addClassName("find-meta");
        facts.forEach(fact -> meta.add(new ListItem(fact)));
        return meta;
    }

    private static List<String> where(Hit hit) {
        var miles = hit.miles();
        if (miles != null) {
            return List.of(Words.miles(miles));
        }
        var service = hit.service();
        if (service.venues().isEmpty()) {
            return service.delivery().stream()
                    .filter(delivery -> delivery != Delivery.IN_PERSON)
                    .map(Delivery::label)
                    .toList();
        }
        var venue = service.venues().getFirst();
        if (venue.confidential()) {
            return List.of("Address kept private");
        }
        var others = service.venues().size() - 1;
        var more = others == 0 ? "" : others == 1 ? " and 1 other place" : " and " + others + " other places";
        return venue.name().isBlank() ? List.of() : List.of(venue.name() + more);
    }

    static List<Component> actions(Service service, SharedLists lists) {
        return Stream.concat(Stream.of(addToWeb(service), new KeepIt(service)), lists.offer(service))
                .toList();
    }

    /** A printed list is no use without how to reach them. */
    private static Optional<Paragraph> onPaper(Service service) {
        var contact = Stream.of(service.phone(), service.email(), service.website())
                .filter(text -> !text.isBlank())
                .toList();
        return contact.isEmpty()
                ? Optional.empty()
                : Optional.of(styled(new Paragraph(String.join(" · ", contact)), "find-on-paper"));
    }

    private static <C extends com.vaadin.flow.component.HtmlContainer> C styled(C part, String name) {
        part.addClassName(name);
        return part;
    }
}
