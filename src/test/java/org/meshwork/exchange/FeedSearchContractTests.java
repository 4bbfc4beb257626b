package org.meshwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meshwork.MeshworkTest;
import org.meshwork.SharedData;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.springframework.beans.factory.annotation.Autowired;

/** A real feed in the real directory. Whatever it puts there is withdrawn at the end, so that no other test finds it. */
@MeshworkTest
class FeedSearchContractTests {

    private static final String FEED = "north-lincolnshire-council";

    @Autowired
    FeedImport feeds;

    @Autowired
    Directory directory;

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private int taken;

    @BeforeEach
    void importFeed() {
        file = SharedData.file("openreferral/feeds/north-lincolnshire-council.oruk-v1.2024-12-18.json");
        taken = feeds.run(file.toString()).taken();
        directory.awaitIndexed();
    }

    @AfterEach
    void withdrawFeed() throws IOException {
        if (taken > 0) {
            var closed = Files.readString(file).replace("\"status\": \"active\"", "\"status\": \"inactive\"");
            var copy = Files.writeString(folder.resolve("closed.json"), closed);
            feeds.run(new Feed(FEED, copy.toString(), ""));
            directory.awaitIndexed();
            assertThat(found("debtline")).isEmpty();
        }
    }

    /** Who befriends, who helps when somebody falls, and who advises on debts, read in the feed by a person. */
    @Test
    void isFoundByTheWordsPeopleUse() {
        assertThat(taken).isEqualTo(738);
        assertThat(firstThree("befriending"))
                .hasSize(3)
                .isSubsetOf(
                        "Ways to Wellness",
                        "Lincoln and Lindsey Blind Society",
                        "Carers' Support Service",
                        "Welcome Home",
                        "Social Prescribing Service");
        // The others that come first "fall outside" something or are on a day that "falls on" a holiday.
        assertThat(firstThree("falls"))
                .containsAnyOf("CareCalls", "Personal Alarm Service from SureSafe", "Dementia Direct");
        assertThat(firstThree("debt"))
                .hasSize(3)
                .isSubsetOf(
                        "Debt Advice Foundation", "National Debtline", "Business Debtline", "Money and Debt Advice");
    }

    @Test
    void changesNothingWhenItComesAgain() {
        assertThat(feeds.run(file.toString()).counts())
                .extracting("added", "changed", "unchanged")
                .containsExactly(0, 0, 738);
    }

    private List<String> firstThree(String words) {
        return found(words).stream().limit(3).toList();
    }

    /** Names of this feed's services among the first hundred that are found, best first. */
    private List<String> found(String words) {
        var query = new Query(words, null, null, Set.of(), Set.of(), Set.of(), Set.of(), null, 0, 100);
        return directory.find(query).hits().stream()
                .map(hit -> hit.service())
                .filter(service -> service.origin().feed().equals(FEED))
                .map(Service::name)
                .toList();
    }
}
