package org.meshwork.ui.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meshwork.exchange.Feed;
import org.meshwork.exchange.FeedImport;
import org.meshwork.exchange.FeedRun;
import org.meshwork.exchange.FeedRun.State;
import org.meshwork.exchange.Feeds;
import org.meshwork.exchange.ImportReport.Kind;
import org.meshwork.ui.NotFoundView;
import org.meshwork.ui.Problem;
import org.springframework.beans.factory.annotation.Autowired;

class FeedViewTests extends Screens {

    private static final String FIRST = "Club 0";

    @Autowired
    Feeds feeds;

    @Autowired
    FeedImport imports;

    @TempDir
    Path folder;

    private final String name = "Feed " + UUID.randomUUID();

    @Test
    void isNamedOnTheFrontPageWithHowItIsDoing() throws IOException {
        run(12);
        open("directory");

        assertThat(page()).contains(name, "12 services can be found", "Last good import: 10 October 2026, 10:00");
        assertThat(links()).contains(FeedAddress.of(name).address(), "directory/feed");
    }

    @Test
    void listsItsImportsAndWhatWasSaidRowByRow() throws IOException {
        run(12);
        var run = feeds.runs(name).getFirst();
        open(FeedAddress.of(name).reading(run.id()).address());

        assertThat($view(H1.class).single().getText()).isEqualTo(name);
        assertThat(page()).contains("Done", "What was said about it", "Warned (1)", "is not an e-mail address");
        open(FeedAddress.of(name).reading(run.id()).only(Kind.REFUSED).address());
        assertThat(page()).doesNotContain("is not an e-mail address");
        assertThat(new String(feeds.report(run.id()).orElseThrow())).contains("is not an e-mail address");
    }

    @Test
    void saysWhatAHeldImportWouldDoAndLetsItIn() throws IOException {
        run(12);
        run(5);
        assertThat(states()).contains(State.HELD);
        open("directory");
        assertThat(page()).contains("Waits for you to look at it");

        open(FeedAddress.of(name).address());
        assertThat(page()).contains("take 7 services off the list", "Club 11: no longer listed");
        press("Let it in");

        assertThat(states()).containsOnly(State.DONE);
        assertThat(feeds.feed(name).orElseThrow().services()).isEqualTo(5);
        assertThat(page()).contains("It is in").doesNotContain("no longer listed");
    }

    @Test
    void leavesTheDirectoryAsItWasWhereAHeldImportIsNotUsed() throws IOException {
        run(12);
        run(5);
        open(FeedAddress.of(name).address());
        press("Do not use it");

        assertThat(states()).containsExactlyInAnyOrder(State.DONE, State.DROPPED);
        assertThat(feeds.feed(name).orElseThrow().services()).isEqualTo(12);
        assertThat(page()).contains("The directory stays as it was.");
    }

    @Test
    void saysWhichFieldsWouldReadOtherwise() throws IOException {
        run(20);
        Files.writeString(file(), feed(12).replace("\"" + FIRST + "\"", "\"Renamed club\""));
        imports.run(new Feed(name, file().toString(), ""));
        open(FeedAddress.of(name).showing(100).address());

        assertThat(page()).contains("Name: “Club 0” becomes “Renamed club”");
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://feed.example/services, Give the feed a name",
        "A feed, feed.example, It begins with https://",
        "A feed, /etc/passwd, It begins with https://",
        "A feed, https://user:secret@feed.example/x, It begins with https://",
        "A feed, 'https://', It begins with https://"
    })
    void saysWhatToMendWhereAFeedCannotBeAdded(String called, String address, String sentence) {
        open("directory/feed");
        field("Name").setValue(called);
        field("Address").setValue(address);
        press("Add the feed");

        assertThat($view(Problem.class).single().getText()).contains(sentence);
    }

    @Test
    void addsNoFeedTwice() throws IOException {
        run(12);
        open("directory/feed");
        field("Name").setValue(name);
        field("Address").setValue("https://feed.example/services");
        press("Add the feed");

        assertThat($view(Problem.class).single().getText()).contains("already");
    }

    @Test
    void isNotThereForANameThatNoFeedHas() {
        open("directory/feed?name=nobody");

        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    @Test
    void takesAnyAddress() throws IOException {
        run(12);
        open(FeedAddress.of(name).address() + "&run=x&kind=y&from=-1&shown=99999999999");

        assertThat(getCurrentView()).isInstanceOf(FeedView.class);
    }

    /** In no order: here every import is of the same moment. */
    private List<State> states() {
        return feeds.runs(name).stream().map(FeedRun::state).toList();
    }

    private void run(int services) throws IOException {
        Files.writeString(file(), feed(services));
        imports.run(new Feed(name, file().toString(), ""));
    }

    private Path file() {
        return folder.resolve("feed.json");
    }

    /** One of them has an e-mail address that is none. */
    private static String feed(int services) {
        return IntStream.range(0, services)
                .mapToObj(i -> """
                        {"id": "%s", "name": "Club %d", "status": "active", "email": "%s",
                         "organization": {"id": "o", "name": "Clubs", "description": "Clubs."}}""".formatted(i, i, i == 0 ? "not an address" : "club@clubs.example"))
                .collect(joining(",", "[", "]"));
    }
}
