package org.meshwork.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.meshwork.directory.Directory;
import org.meshwork.exchange.lists.Mapping;
import org.meshwork.graph.DataFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The program as a command: with {@code --meshwork.import=FILE-OR-URL} it imports that feed, says what became of it, and ends
 * — with 0, or with 1 and one line on standard error where nothing could be taken or the import broke off. {@code
 * --meshwork.import-feed} names the feed, {@code --meshwork.import-licence} its licence, {@code --meshwork.import-mapping}
 * how to read a list.
 */
@Component
@ConditionalOnProperty("meshwork.import")
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ImportCommand implements ApplicationRunner {

    private static final DateTimeFormatter FILE_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    private final FeedImport feeds;
    private final Directory directory;
    private final Path folder;
    private final Clock clock;
    private final Feed wanted;
    private final IntConsumer end;

    @Autowired
    ImportCommand(
            FeedImport feeds,
            Directory directory,
            DataFolder data,
            Clock clock,
            @Value("${meshwork.import}") String source,
            @Value("${meshwork.import-feed:}") String feed,
            @Value("${meshwork.import-licence:}") String licence,
            @Value("${meshwork.import-mapping:}") String mapping,
            ApplicationContext program) {
        // The graph's and the web server's threads would keep the program alive.
        this(
                feeds,
                directory,
                data.resolve("imports"),
                clock,
                wanted(source, feed, licence, mapping),
                code -> System.exit(SpringApplication.exit(program, () -> code)));
    }

    /** @param folder for reports */
    ImportCommand(FeedImport feeds, Directory directory, Path folder, Clock clock, Feed wanted, IntConsumer end) {
        this.feeds = feeds;
        this.directory = directory;
        this.folder = folder;
        this.clock = clock;
        this.wanted = wanted;
        this.end = end;
    }

    /** What nobody says, the mapping may: the name of the feed, and its licence. */
    static Feed wanted(String source, String feed, String licence, String mapping) {
        var said = mapping.isBlank() ? Optional.<Mapping>empty() : Mapping.known(mapping);
        var name = feed.isBlank() ? said.map(Mapping::feed).orElse("") : feed;
        return new Feed(
                name.isBlank() ? FeedImport.nameOf(source) : name,
                source,
                licence.isBlank() ? said.map(Mapping::licence).orElse("") : licence,
                mapping);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        end.accept(importFeed());
    }

    private int importFeed() throws IOException {
        var report = feeds.run(wanted);
        if (report.counts().records() > 0) {
            var csv = newFile();
            report.writeCsv(csv);
            System.out.print(report.summary());
            System.out.println("Every remark, row by row: " + csv);
            System.out.println(
                    "Making the search ready. Where you stop it now, it goes on when the program next runs.");
            directory.awaitIndexed();
        }
        report.whyItFailed().ifPresent(why -> System.err.println("Import failed: " + why));
        return report.whyItFailed().isPresent() ? 1 : 0;
    }

    private Path newFile() {
        var name = FILE_NAME.format(LocalDateTime.now(clock));
        var file = folder.resolve(name + ".csv");
        for (var again = 2; Files.exists(file); again++) {
            file = folder.resolve(name + "-" + again + ".csv");
        }
        return file;
    }
}
