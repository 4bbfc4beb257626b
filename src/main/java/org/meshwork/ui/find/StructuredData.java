package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meshwork.directory.Cost;
import org.meshwork.directory.Fits;
import org.meshwork.directory.OpeningHours;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceArea;
import org.meshwork.directory.Venue;
import tools.jackson.databind.json.JsonMapper;

/** The page once more for search engines: schema.org as JSON-LD. Nothing of an address that is kept private. */
@Tag("script")
final class StructuredData extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();

    StructuredData(Service service) {
        getElement().setAttribute("type", "application/ld+json");
        getElement().setText(json(service));
    }

    /** No text in it can end the element that it stands in. */
    static String json(Service service) {
        return JSON.writeValueAsString(described(service)).replace("<", "\\u003c");
    }

    private static Map<String, Object> described(Service service) {
        var said = typed("Service");
        said.put("@context", "https://schema.org");
        put(said, "name", service.name());
        put(said, "description", service.summary().isBlank() ? service.description() : service.summary());
        said.put("provider", provider(service));
        put(
                said,
                "areaServed",
                service.particulars().areas().stream()
                        .map(ServiceArea::name)
                        .filter(name -> !name.isBlank())
                        .toList());
        put(said, "audience", Words.start(Words.list(Fits.whoFor(service.eligibility()))));
        if (service.cost() == Cost.FREE) {
            var offer = typed("Offer");
            offer.put("price", "0");
            offer.put("priceCurrency", "GBP");
            said.put("offers", offer);
        }
        var channels = Stream.concat(
                        Stream.of(channel(service)), service.venues().stream().map(StructuredData::channel))
                .filter(channel -> channel.size() > 1)
                .toList();
        put(said, "availableChannel", channels);
        put(said, "hoursAvailable", hours(service.hours()));
        return said;
    }

    private static Map<String, Object> provider(Service service) {
        var provider = typed("Organization");
        put(provider, "name", service.organisation().name());
        put(provider, "url", url(service.organisation().website()));
        return provider;
    }

    private static Map<String, Object> channel(Service service) {
        var channel = typed("ServiceChannel");
        put(channel, "servicePhone", phone(service.phone()));
        put(channel, "serviceUrl", url(service.website()));
        put(channel, "availableLanguage", service.languages());
        return channel;
    }

    private static Map<String, Object> channel(Venue venue) {
        var channel = typed("ServiceChannel");
        if (venue.confidential()) {
            return channel;
        }
        var place = typed("Place");
        put(place, "name", venue.name());
        var address = typed("PostalAddress");
        put(address, "streetAddress", venue.address());
        put(address, "postalCode", venue.postcode());
        if (address.size() > 1) {
            address.put("addressCountry", "GB");
            place.put("address", address);
        }
        var point = venue.point();
        if (point != null) {
            var geo = typed("GeoCoordinates");
            geo.put("latitude", point.latitude());
            geo.put("longitude", point.longitude());
            place.put("geo", geo);
        }
        put(place, "openingHoursSpecification", hours(venue.hours()));
        if (place.size() > 1) {
            channel.put("serviceLocation", place);
        }
        return channel;
    }

    private static Map<String, Object> phone(String number) {
        var phone = typed("ContactPoint");
        put(phone, "telephone", number);
        return phone.size() > 1 ? phone : Map.of();
    }

    private static List<Object> hours(OpeningHours hours) {
        var all = new ArrayList<>();
        for (var session : hours.sessions()) {
            var said = typed("OpeningHoursSpecification");
            said.put("dayOfWeek", "https://schema.org/" + OpeningWords.name(session.day()));
            said.put("opens", session.opens().toString());
            said.put("closes", session.closes().toString());
            all.add(said);
        }
        return all;
    }

    private static String url(String text) {
        return Links.address(text).map(Object::toString).orElse("");
    }

    private static Map<String, Object> typed(String type) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@type", type);
        return said;
    }

    private static void put(Map<String, Object> said, String name, Object value) {
        var isEmpty =
                switch (value) {
                    case String text -> text.isBlank();
                    case List<?> list -> list.isEmpty();
                    case Map<?, ?> map -> map.isEmpty();
                    default -> false;
                };
        if (!isEmpty) {
            said.put(name, value);
        }
    }
}
