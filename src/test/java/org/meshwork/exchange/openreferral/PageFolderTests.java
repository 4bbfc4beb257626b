package org.meshwork.exchange.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class PageFolderTests {

    private static final FeedSettings SETTINGS =
            new FeedSettings(false, 5, DataSize.ofKilobytes(10), DataSize.ofMegabytes(1), Duration.ofSeconds(1));

    @TempDir
    Path folder;

    @Test
    void givesAllPagesInTheOrderOfTheirNumbers() throws IOException {
        page(10, 3, "c");
        page(2, 3, "b");
        page(1, 3, "a");
        Files.writeString(folder.resolve("read-me.txt"), "Fetched in May.");

        assertThat(names((OpenFeed) open())).containsExactly("a", "b", "c");
    }

    @Test
    void refusesHalfAFeed() throws IOException {
        page(1, 3, "a");
        page(2, 3, "b");

        assertThat(refusal()).contains("2 of 3 pages", "Fetch the others");
    }

    @Test
    void refusesAPageThatIsThereTwice() throws IOException {
        page(1, 2, "a");
        page(2, 2, "a");

        assertThat(refusal()).contains("\"page-2.json\" holds the same as \"page-1.json\"");
    }

    @Test
    void refusesAPageThatWasCutOffAndNamesIt() throws IOException {
        page(1, 2, "a");
        Files.writeString(folder.resolve("page-2.json"), "{\"contents\":[{\"id\":\"b\"");

        assertThat(refusal()).contains("\"page-2.json\" stops in the middle");
    }

    @Test
    void refusesAFolderWithoutPages() {
        assertThat(refusal()).contains("no file whose name ends in .json");
    }

    @Test
    void refusesMoreThanAFeedMayHaveOfPagesOrOfBytes() throws IOException {
        Files.write(folder.resolve("page-1.json"), new byte[1_048_577]);
        assertThat(refusal())
                .isEqualTo(
                        called()
                                + " is larger than 1 MB in all, so nothing was taken. Raise meshwork.feeds.total-size if that is meant.");

        for (var number = 1; number <= 6; number++) {
            page(number, 6, "a" + number);
        }
        assertThat(refusal())
                .isEqualTo(
                        called()
                                + " has more than 5 pages, so nothing was taken. Raise meshwork.feeds.maximum-pages if that is meant.");
    }

    private String called() {
        return "The folder \"" + folder.getFileName() + "\"";
    }

    private void page(int number, int total, String id) throws IOException {
        Files.writeString(
                folder.resolve("page-" + number + ".json"),
                "{\"total_pages\":%d,\"page_number\":%d,\"contents\":[{\"id\":\"%s\",\"name\":\"%s\"}]}"
                        .formatted(total, number, id, id));
    }

    private FeedSource open() {
        return FeedSource.open(folder.toString(), SETTINGS);
    }

    private String refusal() {
        return ((Unusable) open()).sentence();
    }

    private static List<String> names(OpenFeed feed) {
        var names = new ArrayList<String>();
        feed.each(
                entry -> names.add(((FeedFile.Found) entry).json().path("name").asString()));
        return names;
    }
}
