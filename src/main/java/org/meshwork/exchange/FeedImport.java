package org.meshwork.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.Directory;
import org.meshwork.exchange.openreferral.FeedSettings;
import org.meshwork.exchange.openreferral.FeedSource;
import org.meshwork.exchange.openreferral.OpenFeed;
import org.meshwork.exchange.openreferral.RecordReader;
import org.meshwork.exchange.openreferral.Unusable;
import org.meshwork.places.Places;
import org.meshwork.shared.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Takes an Open Referral UK feed into the directory.
 *
 * <p>A feed that is not whole leaves the directory as it was: all of it is fetched and walked through before the first
 * record goes in. Then records go in by hundreds; memory does not grow with the feed. Importing a feed again changes only
 * what is different in it.
 */
@Component
public class FeedImport {

    private static final Logger log = LoggerFactory.getLogger(FeedImport.class);

    private final Directory directory;
    private final Places places;
    private final FeedRuns runs;
    private final FeedSettings settings;
    private final Vocabulary vocabulary;
    private final Clock clock;

    @Autowired
    FeedImport(Directory directory, Places places, FeedRuns runs, FeedSettings settings, Clock clock) {
        this.directory = directory;
        this.places = places;
        this.runs = runs;
        this.settings = settings;
        this.vocabulary = Vocabulary.shipped();
        this.clock = clock;
    }

    /** As {@link #run(String, String, String)}, the feed called after its file or address, its licence not known. */
    public ImportReport run(String fileOrUrl) {
        return run(fileOrUrl, nameOf(fileOrUrl), "");
    }

    /**
     * Takes in what can be used. What is wrong with a feed, down to a file that is not there, is in the report, never thrown.
     *
     * @param fileOrUrl a file with an array of services, a page of them or a single one; or the {@code http(s)} address of
     *     such, whose further pages are fetched
     * @param feed the name under which its services are kept, always the same for one publisher
     * @param licence under which it is published; may be empty
     */
    public ImportReport run(String fileOrUrl, String feed, String licence) {
        var run = runs.begin(feed, fileOrUrl);
        var tally = new Tally();
        var failure = take(fileOrUrl, feed, licence, tally);
        var report = tally.report(feed, fileOrUrl, failure);
        runs.end(run, report);
        return report;
    }

    /**
     * What a feed is called where nobody says: the file's name up to its first dot, without a date, or the address without
     * its query and the "/services" at its end.
     */
    public static String nameOf(String fileOrUrl) {
        var name = fileOrUrl.strip().replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        if (name.matches("(?is)https?://.*")) {
            return name.replaceFirst("(?i)^https?://", "")
                    .replaceFirst("/services$", "")
                    .toLowerCase(Locale.ROOT);
        }
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var stem = file.replaceFirst("(?<=.)\\..*$", "").replaceFirst("(?<=.)[-_ ]?\\d{4}-?\\d{2}-?\\d{2}$", "");
        return stem.isBlank() ? "feed" : stem;
    }

    /** Why it failed, or null. */
    private @Nullable String take(String fileOrUrl, String feed, String licence, Tally tally) {
        try {
            return switch (FeedSource.open(fileOrUrl, settings)) {
                case Unusable unusable -> unusable.sentence();
                case OpenFeed open -> take(open, feed, licence, tally);
            };
        } catch (RuntimeException e) {
            log.error("The import of {} broke off", fileOrUrl, e);
            return "The import broke off after " + tally.taken()
                    + " services had gone in; the log says why. Import it again: what is there already does no harm.";
        }
    }

    private @Nullable String take(OpenFeed open, String feed, String licence, Tally tally) {
        var reader = new RecordReader(places, vocabulary.serviceTypes(), vocabulary.needs(), LocalDate.now(clock));
        try (open) {
            var intake = new Intake(directory, runs, reader, feed, licence, tally);
            open.each(intake::accept);
            intake.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the fetched pages", e);
        }
        if (tally.records() == 0) {
            return "There is no service in it, so nothing was taken. Check that it is the right feed.";
        }
        return tally.taken() == 0 ? "None of its records could be used; the report says why for each." : null;
    }
}
