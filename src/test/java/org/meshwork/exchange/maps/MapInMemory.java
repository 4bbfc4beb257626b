package org.meshwork.exchange.maps;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meshwork.places.Area;
import org.meshwork.places.AreaFigure;
import org.meshwork.places.PlaceTables;
import org.meshwork.places.Places;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.Postcode;

/** A map without a graph. Counts what is written. */
final class MapInMemory implements Places, PlaceTables {

    final Map<String, Area> areas = new TreeMap<>();
    final Map<Postcode, PostcodePlace> postcodes = new HashMap<>();
    final Map<Postcode, YearMonth> ended = new HashMap<>();
    final Map<String, AreaFigure> figures = new TreeMap<>();
    final Map<String, String> neighbourhoods = new TreeMap<>();
    int written;

    @Override
    public Optional<PostcodePlace> postcode(Postcode postcode) {
        return Optional.ofNullable(postcodes.get(postcode));
    }

    @Override
    public Optional<Area> area(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    @Override
    public List<Area> areas(Area.Level level) {
        return areas.values().stream()
                .filter(area -> area.level() == level)
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    @Override
    public Optional<Named> find(String text) {
        return Optional.empty();
    }

    @Override
    public void putAreas(List<Area> all) {
        all.forEach(area -> areas.put(area.code(), area));
        written += all.size();
    }

    @Override
    public void putPostcodes(List<PostcodePlace> all) {
        all.forEach(place -> postcodes.put(place.postcode(), place));
        written += all.size();
    }

    @Override
    public Map<Postcode, PostcodePlace> postcodes(Collection<Postcode> asked) {
        var found = new HashMap<>(postcodes);
        found.keySet().retainAll(asked);
        return found;
    }

    @Override
    public Map<Postcode, YearMonth> ended(Collection<Postcode> asked) {
        var found = new HashMap<>(ended);
        found.keySet().retainAll(asked);
        return found;
    }

    @Override
    public Optional<YearMonth> ended(Postcode postcode) {
        return Optional.ofNullable(ended.get(postcode));
    }

    @Override
    public void end(Map<Postcode, YearMonth> all) {
        ended.putAll(all);
        postcodes.keySet().removeAll(all.keySet());
        written += all.size();
    }

    @Override
    public void putFigures(List<AreaFigure> all) {
        all.forEach(figure -> figures.put(figure.area() + ' ' + figure.measure(), figure));
        written += all.size();
    }

    @Override
    public List<AreaFigure> figures() {
        return new ArrayList<>(figures.values());
    }

    @Override
    public List<AreaFigure> figures(String area) {
        return figures.values().stream()
                .filter(figure -> figure.area().equals(area))
                .toList();
    }

    @Override
    public void putNeighbourhoods(Map<String, String> bySmallArea) {
        neighbourhoods.putAll(bySmallArea);
    }

    @Override
    public List<String> smallAreas(String neighbourhood) {
        return neighbourhoods.entrySet().stream()
                .filter(entry -> entry.getValue().equals(neighbourhood))
                .map(Map.Entry::getKey)
                .toList();
    }

    double figure(String area, String measure) {
        return figures.get(area + ' ' + measure).value();
    }
}
