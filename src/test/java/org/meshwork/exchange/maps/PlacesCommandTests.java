package org.meshwork.exchange.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class PlacesCommandTests {

    @TempDir
    Path folder;

    @Test
    void endsWithOneWhereNothingCouldBeTaken() {
        var map = new MapInMemory();
        var ends = new ArrayList<Integer>();
        var places = new PlacesImport(map, map, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        new PlacesCommand(places, folder.resolve("none"), "trafford", ends::add).run(new DefaultApplicationArguments());
        new PlacesCommand(places, folder, "trafford", ends::add).run(new DefaultApplicationArguments());

        assertThat(ends).isEqualTo(List.of(1, 1));
        assertThat(map.written).isZero();
    }
}
