package org.meshwork.exchange.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.MeshworkTest;
import org.meshwork.places.Area.Level;
import org.meshwork.places.AreaFigure;
import org.meshwork.places.PlaceTables;
import org.meshwork.places.Places;
import org.meshwork.shared.Postcode;
import org.springframework.beans.factory.annotation.Autowired;

@MeshworkTest
class PlacesImportIT {

    private static final String LAYOUT = """
            areas: [{level: small, file: small.geojson, code: <code>, name: <name>}]
            postcodes:
              file: postcodes.csv
              postcode: <pcds>
              latitude: <lat>
              longitude: <long>
              ended: <doterm>
              areas: {small: <lsoa>, neighbourhood: <msoa>, ward: <ward>}
            figures: [{file: people.csv, area: <code>, period: "2024", source: Us, figures: {population: <all>}}]
            """;

    @TempDir
    Path folder;

    @Autowired
    PlacesImport imports;

    @Autowired
    Places places;

    @Autowired
    PlaceTables tables;

    @Test
    void putsABoroughOnTheMap() throws IOException {
        write("places.yaml", LAYOUT);
        write("small.geojson", """
                {"features": [{"properties": {"code": "XMS1", "name": "Importby"}, "geometry": {"type": "Polygon",
                 "coordinates": [[[-2.01, 53], [-2, 53], [-2, 53.01], [-2.01, 53.01], [-2.01, 53]]]}}]}""");
        write("postcodes.csv", """
                pcds,lat,long,doterm,lsoa,msoa,ward
                XM1 1AA,53.005,-2.005,,XMS1,XMN1,XMW1
                XM1 1AB,53.005,-2.005,2019-06,XMS1,XMN1,XMW1
                """);
        write("people.csv", "code,all\nXMS1,12\n");

        var first = imports.run(folder, "");
        var again = imports.run(folder, "");

        assertThat(first.failure()).isEmpty();
        assertThat(first.areasWritten()).isEqualTo(3);
        assertThat(again.areasWritten()).isZero();
        assertThat(again.postcodesWritten()).isZero();
        assertThat(places.find("XM1 1AA").orElseThrow().name()).isEqualTo("XM1 1AA");
        assertThat(places.find("Importby")).isPresent();
        assertThat(places.areas(Level.NEIGHBOURHOOD))
                .anyMatch(area -> area.code().equals("XMN1"));
        assertThat(places.area("XMS1").orElseThrow().parent()).isEqualTo("XMW1");
        assertThat(places.postcode(new Postcode("XM1 1AB"))).isEmpty();
        assertThat(places.ended(new Postcode("XM1 1AB"))).contains(YearMonth.of(2019, 6));
        assertThat(tables.figures("XMW1")).containsExactly(new AreaFigure("XMW1", "population", 12, "2024", "Us"));
        assertThat(tables.smallAreas("XMN1")).containsExactly("XMS1");
    }

    @Test
    void endsAPostcodeThatWasInUse() throws IOException {
        write("places.yaml", LAYOUT.replaceFirst("(?m)^areas: \\[.*\n", "").replaceFirst("(?m)^figures.*\n", ""));
        var header = "pcds,lat,long,doterm,lsoa,msoa,ward\nXM2 2AA,53.005,-2.005,,XMS2,XMN2,XMW2\n";
        write("postcodes.csv", header + "XM2 2AB,53.005,-2.005,,XMS2,XMN2,XMW2\n");
        imports.run(folder, "");
        write("postcodes.csv", header + "XM2 2AB,53.005,-2.005,202601,XMS2,XMN2,XMW2\n");
        imports.run(folder, "");

        assertThat(places.postcode(new Postcode("XM2 2AA"))).isPresent();
        assertThat(places.postcode(new Postcode("XM2 2AB"))).isEmpty();
        assertThat(places.ended(new Postcode("XM2 2AB"))).contains(YearMonth.of(2026, 1));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
