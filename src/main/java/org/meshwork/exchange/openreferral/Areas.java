package org.meshwork.exchange.openreferral;

import java.util.List;
import java.util.stream.Stream;
import org.meshwork.directory.ServiceArea;

/** Whose people may use a service: {@code service_areas}. */
final class Areas {

    private static final int LARGEST_EXTENT = 50_000;
    private static final int MOST = 200;

    private Areas() {}

    static List<ServiceArea> of(Part service) {
        return service.list("service_areas")
                .flatMap(Areas::area)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<ServiceArea> area(Part part) {
        var name = part.line("name");
        var area = new ServiceArea(
                name.isEmpty() ? part.line("service_area") : name,
                part.line("uri"),
                extent(part),
                part.line("extent_type"));
        return (area.name() + area.uri() + area.extent()).isEmpty() ? Stream.empty() : Stream.of(area);
    }

    private static String extent(Part part) {
        var value = part.json().path("extent");
        var text = value.isContainer() ? value.toString() : value.asString("").strip();
        if (text.length() > LARGEST_EXTENT) {
            part.warned("extent", "Its shape has more than 50,000 characters; left out.");
            return "";
        }
        return text;
    }
}
