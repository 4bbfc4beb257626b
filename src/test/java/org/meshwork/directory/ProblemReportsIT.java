package org.meshwork.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.MeshworkTest;
import org.meshwork.directory.ProblemReport.Group;
import org.meshwork.directory.ProblemReport.State;
import org.meshwork.directory.ProblemReport.What;
import org.meshwork.shared.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;

@MeshworkTest
class ProblemReportsIT {

    @Autowired
    ProblemReports reports;

    @Autowired
    Directory directory;

    private final Service service =
            ServiceExample.called("Reported " + UUID.randomUUID()).service();

    @BeforeEach
    void put() {
        directory.put(List.of(service));
    }

    @AfterEach
    void close() {
        reports.close(service.id(), State.NO_PROBLEM, "", "test");
        directory.put(List.of(service.withdrawn(true)));
    }

    @Test
    void areGroupedByServiceUntilOneAnswerClosesThem() {
        var before = reports.waiting();
        assertThat(reports.report(service.id(), What.PHONE, "It rings out.")).isEmpty();
        assertThat(reports.report(service.id(), What.CLOSED, "")).isEmpty();

        assertThat(reports.waiting()).isEqualTo(before + 1);
        assertThat(ours()).singleElement().satisfies(group -> {
            assertThat(group.service().name()).isEqualTo(service.name());
            assertThat(group.reports())
                    .extracting(ProblemReport::what)
                    .containsExactlyInAnyOrder(What.PHONE, What.CLOSED);
        });
        reports.close(service.id(), State.CORRECTED, "Rang them.", "steward");
        assertThat(reports.waiting()).isEqualTo(before);
        assertThat(ours()).isEmpty();
    }

    @Test
    void haveAnEnd() {
        assertThat(reports.report(service.id(), What.OTHER, "x".repeat(ProblemReports.LONGEST_WORDS + 1)))
                .hasValueSatisfying(why -> assertThat(why).contains("at most 1000 letters"));
        assertThat(reports.report(service.id(), What.OTHER, " \n ")).isPresent();
        assertThat(reports.report(ServiceId.random(), What.CLOSED, "")).isPresent();
        for (var i = 0; i < 30; i++) {
            reports.report(service.id(), What.HOURS, "Again " + i);
        }
        assertThat(reports.openOf(service.id())).hasSize(20);
    }

    @Test
    void keepNothingButWords() {
        reports.report(service.id(), What.OTHER, "Line\none\u0000\u001b[31m<script>");

        assertThat(reports.openOf(service.id()).getFirst().words()).isEqualTo("Line\none  [31m<script>");
    }

    private List<Group> ours() {
        return reports.open(0, 10_000).stream()
                .filter(group -> group.service().id().equals(service.id()))
                .toList();
    }
}
