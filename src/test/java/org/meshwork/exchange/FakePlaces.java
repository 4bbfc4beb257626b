package org.meshwork.exchange;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.meshwork.places.Area;
import org.meshwork.places.Places;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

/** A map with one postcode on it. */
public class FakePlaces implements Places {

    public static final Postcode KNOWN = new Postcode("ZZ4 7QA");
    public static final Postcode FORMER = new Postcode("ZZ4 7QB");
    public static final Point THERE = new Point(53.5, -0.5);

    @Override
    public Optional<PostcodePlace> postcode(Postcode postcode) {
        return postcode.equals(KNOWN) ? Optional.of(new PostcodePlace(KNOWN, THERE, "SM001")) : Optional.empty();
    }

    @Override
    public Optional<YearMonth> ended(Postcode postcode) {
        return postcode.equals(FORMER) ? Optional.of(YearMonth.of(2019, 6)) : Optional.empty();
    }

    @Override
    public Optional<Area> area(String code) {
        return Optional.empty();
    }

    @Override
    public List<Area> areas(Area.Level level) {
        return List.of();
    }

    @Override
    public Optional<Named> find(String text) {
        return Optional.empty();
    }

    @Override
    public void putAreas(List<Area> areas) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putPostcodes(List<PostcodePlace> postcodes) {
        throw new UnsupportedOperationException();
    }
}
