package org.meshwork.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.Directory;
import org.springframework.beans.factory.annotation.Autowired;

@MeshworkTest
class DesertsIT {

    private static final Deserts.Wanted WANTED = new Deserts.Wanted("falls", 2);

    @Autowired
    Deserts deserts;

    @Autowired
    Hotspots hotspots;

    @Autowired
    Directory directory;

    @Test
    void followTheDirectoryFromOneQuestionToTheNext() {
        var whole = hotspots.whole().orElseThrow();
        var before = deserts.of(WANTED, whole);
        var one = called("Steady walkers of Zennor")
                .meets("falls")
                .at(whole.centre().latitude(), whole.centre().longitude());

        directory.put(List.of(one.service()));
        assertThat(deserts.of(WANTED, whole).placed()).isEqualTo(before.placed() + 1);

        directory.put(List.of(one.service().withdrawn(true)));
        assertThat(deserts.of(WANTED, whole)).isEqualTo(before);
    }
}
