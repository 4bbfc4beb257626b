package org.meshwork.exchange.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.MeshworkTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How a national table of postcodes fares: {@code -Dpostcodes=200000} generates one of that many and logs rows a second. */
@MeshworkTest
@EnabledIfSystemProperty(named = "postcodes", matches = "\\d+")
class ManyPostcodesIT {

    private static final Logger log = LoggerFactory.getLogger(ManyPostcodesIT.class);
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int AN_AREA = 120;

    @TempDir
    Path folder;

    @Autowired
    PlacesImport imports;

    @Test
    void takesThemAll() throws IOException {
        var many = Integer.getInteger("postcodes");
        publish(many);

        var first = timed("first", many);
        var again = timed("again", many);

        assertThat(first.postcodesWritten()).isEqualTo((long) many);
        assertThat(again.postcodesWritten()).isZero();
    }

    private PlacesReport timed(String what, int many) {
        var start = System.nanoTime();
        var report = imports.run(folder, "ons");
        var seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        var used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        log.warn(String.format(
                Locale.UK,
                "%s: %,d postcodes in %.1f s, %,.0f a second; heap held after %,d MB of at most %,d MB",
                what,
                many,
                seconds,
                many / seconds,
                used >> 20,
                Runtime.getRuntime().maxMemory() >> 20));
        return report;
    }

    private void publish(int many) throws IOException {
        try (var csv = Files.newBufferedWriter(folder.resolve("ONSPD_TEST.csv"))) {
            csv.write("pcd7,pcds,dointr,doterm,oslaua,osward,lat,long,lsoa21,msoa21");
            csv.newLine();
            for (var at = 0; at < many; at++) {
                var code = "%s%s%d %d%s%s"
                        .formatted(
                                letter(at / 720_000),
                                letter(at / 36_000),
                                1 + at / 4_000 % 9,
                                at / 400 % 10,
                                letter(at / 20),
                                letter(at));
                var area = at / AN_AREA;
                csv.write("%s,%s,198001,,E07%06d,E05%06d,%.6f,%.6f,E01%06d,E02%06d%n"
                        .formatted(
                                code.replace(" ", ""),
                                code,
                                900_000 + area / 150,
                                900_000 + area / 5,
                                51.5 + area % 300 / 100.0,
                                -2.5 + area / 300 / 100.0,
                                900_000 + area,
                                900_000 + area / 5));
            }
        }
    }

    private static char letter(int at) {
        return LETTERS.charAt(at % LETTERS.length());
    }
}
