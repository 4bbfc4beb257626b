package org.meshwork.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.commissioning.FaultLines;
import org.meshwork.commissioning.Hotspots;
import org.meshwork.commissioning.Releases;
import org.springframework.beans.factory.annotation.Autowired;

@MeshworkTest
class FaultLinesIT {

    @Autowired
    FaultLines faultLines;

    @Autowired
    Hotspots hotspots;

    @Autowired
    Releases releases;

    @Test
    void areThoseThatThePopulationWasMadeWith() {
        var ranked = faultLines.rank(
                releases.latest().orElseThrow(), hotspots.whole().orElseThrow().code());
        var found = ranked.pairs().stream()
                .filter(FaultLines.Pair::isFaultLine)
                .map(pair -> Stream.of(
                                pair.line().one().name(), pair.line().other().name())
                        .sorted()
                        .toList())
                .collect(Collectors.toSet());
        var planted = Planted.inSaltmarsh(DemoMap.areas()).faultLines().stream()
                .map(pair -> pair.stream().sorted().toList())
                .collect(Collectors.toSet());

        assertThat(ranked.pairs()).hasSizeGreaterThan(20);
        assertThat(planted).isNotEmpty();
        assertThat(found).containsAll(planted);
        assertThat(found).as("more than were planted").hasSizeLessThanOrEqualTo(planted.size() + 2);
    }
}
