package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meshwork.directory.ServiceExample.called;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.lucene.ServiceIndex;

class IndexDifferencesTests {

    private final ServiceIndex index = ServiceIndex.inMemory();
    private final Service choir = called("Choir").service();
    private final Service lunch = called("Lunch club").service();
    private final Service shed = called("Shed").service();

    @Test
    void areNoneWhereTheIndexSaysWhatTheGraphSays() {
        indexed(choir, lunch);

        var differences = compared(List.of(
                choir, lunch, ServiceExample.called("Closed").withdrawn().service()));

        assertThat(differences.isNone()).isTrue();
        assertThat(differences.text()).contains("Compared 2 services", "says what the graph says");
    }

    @Test
    void nameWhatIsMissingDifferentAndLeft() {
        indexed(called("Choir").summary("As it was").service(), shed);

        var differences = compared(List.of(choir, lunch));

        assertThat(differences.missing()).containsExactly(lunch.id());
        assertThat(differences.different()).containsExactly(choir.id());
        assertThat(differences.left()).containsExactly(shed.id());
        assertThat(differences.text())
                .contains(
                        "1 cannot be found",
                        "1 are found as they were",
                        lunch.id().toString(),
                        "delete the folder index");
    }

    private void indexed(Service... services) {
        index.apply(List.of(services), List.of(), ServiceIndex.Position.NOWHERE);
    }

    private IndexDifferences compared(List<Service> inGraph) {
        return new IndexDifferences.Comparison(index).with(inGraph).differences();
    }
}
