package org.meshwork.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meshwork.FixedClock;
import org.meshwork.demonstration.MrsSmith;
import org.meshwork.directory.Directory;
import org.meshwork.directory.FakeDirectory;
import org.meshwork.directory.Hits;
import org.meshwork.findings.Thresholds;
import org.meshwork.suggestions.SuggestionsExample;
import org.meshwork.ui.component.CareWebPicture;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class PicturesTests {

    private static final Path CONTRACT = Path.of("frontend/components/care-web-graph/contract.json");

    private static final Directory EMPTY =
            FakeDirectory.finding(query -> new Hits(0, List.of(), Map.of(), List.of(), null, null));

    private final WebSight sight = WebSight.of(MrsSmith.web(FixedClock.TODAY), FixedClock.TODAY, Thresholds.shipped());
    private final Pictures pictures = new Pictures(SuggestionsExample.finding(7), EMPTY);

    /** Writes the contract where it has changed, and fails once, so that nobody changes it unawares. */
    @Test
    void keepTheirContractWithTheBrowser() throws IOException {
        var overlap = sight.findings().stream()
                .filter(finding -> finding.rule().id().equals("many-coordinators"))
                .findFirst()
                .orElseThrow();
        var json = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(pictures.of(sight, null, overlap, true))
                + "\n";
        var kept = Files.exists(CONTRACT) ? Files.readString(CONTRACT) : "";
        if (!kept.equals(json)) {
            Files.writeString(CONTRACT, json);
        }
        assertThat(kept)
                .as("%s is written anew: read it, and run this again", CONTRACT)
                .isEqualTo(json);
    }

    @Test
    void drawAGapForEachNeedThatNobodyMeets() {
        assertThat(pictures.of(sight, null, null, true).gaps())
                .extracting(CareWebPicture.Gap::label, CareWebPicture.Gap::note)
                .contains(org.assertj.core.groups.Tuple.tuple("Staying on my feet", "7 near you"));
    }

    @Test
    void tellAScreenReaderWhoTalksToWhom() {
        assertThat(pictures.of(sight, null, null, true).contacts())
                .filteredOn(node -> node.name().equals("Dr Patel"))
                .singleElement()
                .extracting(CareWebPicture.Node::announcement)
                .isEqualTo(
                        "Dr Patel, GP (family doctor), GP & primary care, less often; talks to Sister Byrne; should talk to District nurses and Dr Lowe");
    }

    @Test
    void lightExactlyTheEvidence() {
        for (var finding : sight.findings()) {
            var lit = pictures.of(sight, null, finding, false).lit();
            assertThat(lit)
                    .hasSize(finding.evidence().contacts().size()
                            + finding.evidence().ties().size()
                            + 1)
                    .contains(finding.key());
        }
    }
}
