package org.meshwork.ui.hotspots;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meshwork.places.Area;

/** The places that a page can be of. */
final class Where {

    private Where() {}

    /** Names by code: the whole, its wards, and the one that is shown where it is neither. */
    static Map<String, String> offered(Area whole, List<Area> wards, Area shown) {
        var places = new LinkedHashMap<String, String>();
        places.put(whole.code(), "all of " + whole.name());
        wards.forEach(ward -> places.put(ward.code(), ward.name()));
        places.putIfAbsent(shown.code(), shown.name());
        return places;
    }
}
