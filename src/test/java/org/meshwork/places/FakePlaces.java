package org.meshwork.places;

import java.util.List;
import java.util.Optional;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

/** One ward, Millbrook, with one postcode and two small areas: one here, one far off. */
public class FakePlaces implements Places {

    public static final Point HERE = new Point(53.8, -3.7);
    public static final Point FAR_OFF = new Point(55, -1);

    @Override
    public Optional<PostcodePlace> postcode(Postcode postcode) {
        return Optional.empty();
    }

    @Override
    public Optional<Area> area(String code) {
        return areas(Area.Level.SMALL).stream()
                .filter(area -> area.code().equals(code))
                .findFirst();
    }

    @Override
    public List<Area> areas(Area.Level level) {
        return switch (level) {
            case SMALL -> List.of(square("SM1", "Millbrook Green", HERE), square("SM2", "Elsewhere", FAR_OFF));
            case WARD -> List.of(square("SMW4", "Millbrook", HERE));
            case NEIGHBOURHOOD, LOCALITY, BOROUGH -> List.of();
        };
    }

    @Override
    public Optional<Named> find(String text) {
        return switch (text) {
            case "ZZ4 7QA", "zz47qa" -> Optional.of(new Named("ZZ4 7QA", HERE));
            case "ZZ4 9ZZ", "ZZ4" -> Optional.of(new Named("ZZ4", HERE));
            case "Millbrook" -> Optional.of(new Named("Millbrook", HERE));
            default -> Optional.empty();
        };
    }

    @Override
    public void putAreas(List<Area> areas) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putPostcodes(List<PostcodePlace> postcodes) {
        throw new UnsupportedOperationException();
    }

    private static Area square(String code, String name, Point centre) {
        var x = centre.longitude();
        var y = centre.latitude();
        var ring = List.of(
                new double[] {x - 0.01, y - 0.01},
                new double[] {x - 0.0099999, y - 0.0099999},
                new double[] {x + 0.01, y - 0.01},
                new double[] {x + 0.01, y + 0.01},
                new double[] {x - 0.01, y + 0.01},
                new double[] {x - 0.01, y - 0.01});
        return new Area(code, name, Area.Level.SMALL, null, centre, 1500, 100, List.of(), List.of(ring));
    }
}
