package org.meshwork.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.IntConsumer;
import org.meshwork.directory.Directory;
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
 * — with 0, or with 1 where nothing could be taken. {@code --meshwork.import-feed} names the feed, {@code
 * --meshwork.import-licence} its licence.
 */
@Component
@ConditionalOnProperty("meshwork.import")
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ImportCommand implements ApplicationRunner {

    private static final DateTimeFormatter FILE_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    private final FeedImport feeds;
    private final Directory directory;
    private final DataFolder data;
    private final Clock clock;
    private final String source;
    private final String feed;
    private final String licence;
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
            ApplicationContext program) {
        this.feeds = feeds;
        this.directory = directory;
        this.data = data;
        this.clock = clock;
        this.source = source;
        this.feed = feed.isBlank() ? FeedImport.nameOf(source) : feed.strip();
        this.licence = licence.strip();
        // The graph's and the web server's threads would keep the program alive.
        this.end = code -> System.exit(SpringApplication.exit(program, () -> code));
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        end.accept(importFeed());
    }

    private int importFeed() throws IOException {
        var report = feeds.run(source, feed, licence);
        if (report.counts().records() > 0) {
            directory.awaitIndexed();
            System.out.print(report.summary());
            var csv = newFile();
            report.writeCsv(csv);
            System.out.println("Every remark, row by row: " + csv);
        }
        if (report.taken() > 0 && report.whyItFailed().isEmpty()) {
            return 0;
        }
        System.err.println("Nothing was taken: " + report.whyItFailed().orElse("the report says why."));
        return 1;
    }

    private Path newFile() {
        var name = FILE_NAME.format(LocalDateTime.now(clock));
        var file = data.resolve("imports").resolve(name + ".csv");
        for (var again = 2; Files.exists(file); again++) {
            file = data.resolve("imports").resolve(name + "-" + again + ".csv");
        }
        return file;
    }
}
