package org.meshwork.places;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Areas are few and asked for all the time, so they are kept in memory; postcodes stay in the graph. */
@Component
class GraphPlaces implements Places {

    private static final int LONGEST = 100;
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");
    /** Perhaps with one letter more, as while somebody types a whole one. */
    private static final Pattern SECTOR = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?)\\s+([0-9])[A-Z]?");

    /** The same without the space. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]??)([0-9])[A-Z]?");

    private final PlacesStore store;
    private final PlaceTables tables;
    private final AreaMap areas;

    GraphPlaces(PlacesStore store, PlaceTables tables) {
        this.store = store;
        this.tables = tables;
        this.areas = new AreaMap(store::areas);
    }

    @Override
    public Optional<PostcodePlace> postcode(Postcode postcode) {
        return store.postcode(postcode);
    }

    @Override
    public Optional<YearMonth> ended(Postcode postcode) {
        return tables.ended(postcode);
    }

    @Override
    public Optional<Area> area(String code) {
        return areas.area(code);
    }

    @Override
    public List<Area> areas(Area.Level level) {
        return areas.of(level);
    }

    @Override
    public List<String> beginning(String text, int most) {
        return areas.beginning(text, most);
    }

    @Override
    public List<Area> around(Point point) {
        return areas.around(point);
    }

    @Override
    public Optional<Named> find(String text) {
        var asked = text.strip();
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return Optional.empty();
        }
        return inPostcodes(asked).or(() -> areas.called(asked));
    }

    @Override
    @Transactional
    public void putAreas(List<Area> all) {
        store.putAreas(all);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                areas.forget();
            }
        });
    }

    @Override
    @Transactional
    public void putPostcodes(List<PostcodePlace> postcodes) {
        store.putPostcodes(postcodes);
    }

    private Optional<Named> inPostcodes(String asked) {
        var whole = Postcode.parse(asked);
        if (whole.isPresent()) {
            var postcode = whole.get();
            return store.postcode(postcode)
                    .map(place -> new Named(postcode.value(), place.point()))
                    .or(() -> inDistrict(postcode.district()));
        }
        var capitals = asked.toUpperCase(Locale.ROOT);
        var sector = SECTOR.matcher(capitals);
        if (sector.matches()) {
            return inSector(sector).or(() -> inDistrict(sector.group(1)));
        }
        var district = DISTRICT.matcher(capitals).matches() ? inDistrict(capitals) : Optional.<Named>empty();
        var together = RUN_TOGETHER.matcher(capitals);
        return district.isEmpty() && together.matches() ? inSector(together) : district;
    }

    private Optional<Named> inSector(MatchResult sector) {
        var name = sector.group(1) + ' ' + sector.group(2);
        return middle(name, name);
    }

    private Optional<Named> inDistrict(String district) {
        return middle(district, district + ' ');
    }

    private Optional<Named> middle(String name, String beginning) {
        return store.middle(beginning).map(point -> new Named(name, point));
    }
}
