package org.meshwork.exchange.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.places.Area.Level;
import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

/** An invented town of four squares, side by side, and its neighbour in the north. */
class PlacesImportTests {

    private static final String LAYOUT = """
            areas:
              - {level: small, file: small.geojson, code: <code>, name: <name>}
              - {level: ward, file: ward.geojson, code: <code>, name: <name>}
            postcodes:
              file: postcodes.csv
              postcode: <pcds>
              latitude: <lat>
              longitude: <long>
              ended: <doterm>
              areas: {small: <lsoa>, ward: <ward>, borough: <lad>}
              names: {borough: <ladname>}
            figures:
              - {file: people.csv, area: <code>, figures: {population: <all>}}
              - {file: decile.csv, area: <code>, upwards: mean, figures: {deprivation-decile: <decile>}}
              - {file: care.csv, area: <code>, only: {kind: not none}, figures: {unpaid-carers: <value>}}
            """;
    private static final String POSTCODES = """
            pcds,lat,long,doterm,lsoa,ward,lad,ladname
            ZZ1 1AA,53.005,-2.005,,S1,W1,B1,Testing
            ZZ1 1AB,53.005,-2.004,,S1,W1,B1,Testing
            zz11ap,53.005,-1.995,,S2,W1,B1,Testing
            ZZ1 1AD,53.005,-1.985,,S3,W2,B1,Testing
            ZZ1 1AE,53.005,-1.984,,S3,W1,B1,Testing
            ZZ1 1AF,53.005,-1.983,,S3,W2,B1,Testing
            ZZ1 1AG,99.999999,0,,S3,W2,B1,Testing
            ZZ1 1AH,53.005,-2.005,201906,S1,W1,B1,Testing
            ZZ9 1AA,53.005,-1.5,,S9,W9,B9,Elsewhere
            nonsense,53,-2,,S1,W1,B1,Testing
            """;

    @TempDir
    Path folder;

    private final MapInMemory map = new MapInMemory();

    @BeforeEach
    void publish() throws IOException {
        write("places.yaml", LAYOUT);
        write("postcodes.csv", POSTCODES);
        write(
                "small.geojson",
                features(
                        square("S1", -2.01, 53),
                        square("S2", -2.0, 53),
                        square("S3", -1.99, 53),
                        square("S4", -1.9899, 53.0101)));
        write("ward.geojson", features(square("W1", -2.01, 53), square("W2", -1.99, 53)));
        write("people.csv", "code,all\nS1,100\nS2,\"1,000\"\nS3,300\nE01009999,7\n");
        write("decile.csv", "code,decile\nS1,1\nS2,3\nS3,x\n");
        write("care.csv", "code,kind,value\nS1,none,90\nS1,some,6\nS1,much,4\nS2,some,5\n");
    }

    @Test
    void putsAnAreaWhereMostOfItsPostcodesAreElseWhereItLies() {
        run();

        assertThat(map.areas.get("S3").parent()).isEqualTo("W2");
        assertThat(map.areas.get("S1").parent()).isEqualTo("W1");
        assertThat(map.areas.get("S4").parent()).isNull();
        assertThat(map.areas.get("W1").parent()).isEqualTo("B1");
    }

    @Test
    void makesALevelThatNoLayerDrawsOfThePostcodes() {
        run();

        assertThat(map.areas.get("B1").name()).isEqualTo("Testing");
        assertThat(map.areas.get("B1").outline()).isEmpty();
        assertThat(map.areas.get("B1").level()).isEqualTo(Level.BOROUGH);
    }

    @Test
    void keepsOutPostcodesThatNoLongerExistAndSaysWhen() {
        var report = run();

        assertThat(map.postcodes).doesNotContainKey(new Postcode("ZZ1 1AH"));
        assertThat(map.ended).containsEntry(new Postcode("ZZ1 1AH"), YearMonth.of(2019, 6));
        assertThat(report.ended()).isEqualTo(1);
    }

    @Test
    void saysInWordsWhatItLeftOut() {
        var report = run();

        assertThat(map.postcodes).hasSize(6).containsKey(new Postcode("ZZ1 1AP"));
        assertThat(report.notes())
                .containsExactly(
                        "1 rows hold no postcode (such as row 10, \"nonsense\").",
                        "1 postcodes have no point in the United Kingdom and were left out (such as ZZ1 1AG).",
                        "1 postcodes lie in areas that are not on the map and were left out; of another place, or codes of another year (such as ZZ9 1AA in S9).",
                        "1 rows of \"people.csv\" are of areas that are not on the map (such as E01009999).",
                        "1 cells of \"decile.csv\" hold no number (such as S3: \"x\").");
    }

    @Test
    void addsFiguresUpAndWeighsMeans() {
        run();

        assertThat(map.areas.get("W1").population()).isEqualTo(1_100);
        assertThat(map.areas.get("B1").population()).isEqualTo(1_400);
        assertThat(map.areas.get("S1").unpaidCarers()).isEqualTo(10);
        assertThat(map.areas.get("B1").unpaidCarers()).isEqualTo(15);
        assertThat(map.figure("W1", "deprivation-decile")).isEqualTo(2.8);
    }

    @Test
    void knowsNeighboursByALineNotByACorner() {
        run();

        assertThat(map.areas.get("S2").neighbours()).containsExactly("S1", "S3");
        assertThat(map.areas.get("S3").neighbours()).containsExactly("S2", "S4");
        assertThat(map.areas.get("S4").neighbours()).containsExactly("S3");
    }

    @Test
    void touchesOnlyWhatIsDifferent() throws IOException {
        run();
        map.written = 0;
        write("postcodes.csv", POSTCODES.replace("ZZ1 1AA,53.005,-2.005", "ZZ1 1AA,53.006,-2.006"));
        var report = run();

        assertThat(report.postcodesWritten()).isEqualTo(1);
        assertThat(map.postcodes.get(new Postcode("ZZ1 1AA")).point()).isEqualTo(new Point(53.006, -2.006));
        assertThat(map.written)
                .as("the postcode, and the borough whose middle moved")
                .isEqualTo(2);
    }

    @Test
    void saysThatATableIsOfAnotherYear() throws IOException {
        write("people.csv", "code,all\nE01000001,7\nE01000002,7\nS1,7\n");

        assertThat(run().notes()).anyMatch(note -> note.contains("its codes are of another year than the boundaries"));
    }

    @Test
    void saysThatAreasLieOnTopOfEachOther() throws IOException {
        write("ward.geojson", features(square("W1", -2.01, 53), square("W2", -1.99, 53), square("W0", -2.005, 53.002)));

        assertThat(run().notes())
                .contains("1 pairs of areas of the level \"ward\" lie on top of each other: "
                        + "keep in the layer the areas of one year and one kind only (such as W0 and W1).");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Files.delete(folder.resolve("ward.geojson"));
        write("people.csv", "area,all\nS1,7\n");

        assertThat(run().notes())
                .contains(
                        "There is no file \"ward.geojson\", so what it would say is not known.",
                        "\"people.csv\" has no column code. Its columns are: area, all.");
    }

    @Test
    void failsInOneSentence() throws IOException {
        assertThat(importing().run(folder.resolve("none"), "").failure()).startsWith("There is no folder");
        assertThat(importing().run(folder, "no-such").failure()).startsWith("There is no layout \"no-such\"");
        write("places.yaml", "arreas: []\n");
        assertThat(run().failure()).contains("\"arreas\" is not known in the layout");
        write("places.yaml", "areas: []\n");
        assertThat(run().failure()).isEqualTo("There is no area in it.");
    }

    private PlacesReport run() {
        return importing().run(folder, "");
    }

    private PlacesImport importing() {
        return new PlacesImport(map, map, Clock.fixed(Instant.parse("2026-10-10T09:00:00Z"), ZoneOffset.UTC));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String features(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}";
    }

    /** A hundredth of a degree wide and high; three metres too narrow, as a generalised layer may be. */
    private static String square(String code, double west, double south) {
        var east = west + 0.00996;
        var north = south + 0.01;
        return """
                {"type": "Feature", "properties": {"code": "%s", "name": "Square %s"}, "geometry": {"type": "Polygon",
                 "coordinates": [[[%f, %f], [%f, %f], [%f, %f], [%f, %f], [%f, %f]]]}}""".formatted(code, code, west, south, east, south, east, north, west, north, west, south);
    }
}
