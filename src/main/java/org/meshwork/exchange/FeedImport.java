package org.meshwork.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.meshwork.directory.Changesets;
import org.meshwork.exchange.FeedRun.State;
import org.meshwork.exchange.ImportReport.Outcome;
import org.meshwork.exchange.lists.ListSource;
import org.meshwork.exchange.lists.Mapping;
import org.meshwork.exchange.lists.NoList;
import org.meshwork.exchange.lists.NoMapping;
import org.meshwork.exchange.lists.OpenList;
import org.meshwork.exchange.openreferral.FeedSettings;
import org.meshwork.exchange.openreferral.FeedSource;
import org.meshwork.exchange.openreferral.OpenFeed;
import org.meshwork.exchange.openreferral.RecordReader;
import org.meshwork.exchange.openreferral.Unusable;
import org.meshwork.exchange.words.Classifier;
import org.meshwork.places.Places;
import org.meshwork.shared.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Takes feeds into the directory.
 *
 * <p>All of a feed is fetched and looked through before its first record is read. Then records that are new or different are
 * staged, by batches, where nobody sees them; memory does not grow with the feed. When all are there they are published in
 * one step, or held for a steward where the feed has shrunk or turned to errors. A run that was cut short goes on where it
 * stopped when the feed is imported again.
 */
@Component
public class FeedImport {

    private static final Pattern LIST = Pattern.compile("(?i).*\\.(csv|tsv|geojson)");
    private static final Logger log = LoggerFactory.getLogger(FeedImport.class);

    private final Changesets changesets;
    private final Places places;
    private final FeedRuns runs;
    private final FeedSettings settings;
    private final ImportLimits limits;
    private final Vocabulary vocabulary;
    private final Clock clock;

    @Autowired
    FeedImport(
            Changesets changesets,
            Places places,
            FeedRuns runs,
            FeedSettings settings,
            ImportLimits limits,
            Clock clock) {
        this.changesets = changesets;
        this.places = places;
        this.runs = runs;
        this.settings = settings;
        this.limits = limits;
        this.vocabulary = Vocabulary.shipped();
        this.clock = clock;
    }

    /** As {@link #run(Feed)}, the feed called after its file or address, its licence not known. */
    public ImportReport run(String fileOrUrl) {
        return run(new Feed(nameOf(fileOrUrl), fileOrUrl, ""));
    }

    /**
     * Takes in what can be used. What is wrong with a feed, down to a file that is not there, is in the report, never thrown.
     */
    public ImportReport run(Feed feed) {
        var tally = new Tally();
        var begun = runs.begin(feed);
        if (begun.isEmpty()) {
            return tally.report(
                    feed, Outcome.FAILED, "This feed is being imported at this moment. Wait until that has ended.");
        }
        var run = begun.get();
        try {
            changesets.settle();
            if (changesets.isPublished(run)) {
                runs.decide(run, State.DONE, "The program stopped when all of it had gone in.");
                return run(feed);
            }
            return switch (open(feed)) {
                case Closed closed -> ended(run, tally.report(feed, Outcome.FAILED, closed.sentence()), "");
                case Open open -> take(run, feed, open.records(), tally);
            };
        } catch (RuntimeException e) {
            log.error("The import of {} broke off", feed.name(), e);
            var report = tally.report(
                    feed,
                    Outcome.FAILED,
                    "The import broke off after " + tally.records()
                            + " records; the log says why. Nothing of it can be seen. Import it again: it goes on where it stopped.");
            runs.end(run, report, "", true);
            return report;
        }
    }

    /** Lets a held run replace what is there. False where it does not wait any more. */
    public boolean release(UUID run) {
        return decide(run, State.DONE, "A steward let it in.");
    }

    /** Throws a held run away. False where it does not wait any more. */
    public boolean drop(UUID run) {
        return decide(run, State.DROPPED, "A steward decided not to use it.");
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

    private sealed interface Opened {}

    private record Open(Records records) implements Opened {}

    private record Closed(String sentence) implements Opened {}

    private Opened open(Feed feed) {
        if (!feed.mapping().isEmpty()) {
            return list(feed);
        }
        if (LIST.matcher(feed.source()).matches()) {
            return new Closed(
                    "It is a list, so say how to read it: add --mapping=NAME-OR-FILE. These come with Meshwork: "
                            + String.join(", ", Mapping.shipped()) + '.');
        }
        return switch (FeedSource.open(feed.source(), settings)) {
            case Unusable unusable -> new Closed(unusable.sentence());
            case OpenFeed open -> new Open(new FeedRecords(open, reader(), rules(feed)));
        };
    }

    private Opened list(Feed feed) {
        return switch (Mapping.read(feed.mapping())) {
            case NoMapping no -> new Closed(no.sentence());
            case Mapping mapping ->
                switch (ListSource.open(feed.source(), mapping, LocalDate.now(clock))) {
                    case NoList no -> new Closed(no.sentence());
                    case OpenList open -> new Open(new ListRecords(open, reader(), rules(feed)));
                };
        };
    }

    private RecordReader reader() {
        return new RecordReader(places, vocabulary.serviceTypes(), vocabulary.needs(), LocalDate.now(clock));
    }

    /** Whatever decides how a record is read, apart from the record. */
    private String rules(Feed feed) {
        return Sha256.of(RecordReader.VERSION
                + Classifier.shipped().version()
                + feed.licence()
                + vocabulary.serviceTypes()
                + vocabulary.needs());
    }

    private ImportReport take(UUID run, Feed feed, Records records, Tally tally) {
        try (records) {
            var digest = records.digest();
            var last = runs.lastGood(feed.name()).filter(good -> good.digest().equals(digest));
            if (last.isPresent() && !changesets.isToBeReadAnew(feed.name())) {
                return asBefore(run, feed, last.get(), tally);
            }
            dropHeld(feed);
            changesets.open(run, feed.name());
            try (var intake = new Intake(changesets, runs, run, feed, tally, limits.batch())) {
                records.each(intake::accept);
                intake.end();
                return finish(run, feed, intake, tally, digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the fetched pages", e);
        }
    }

    private ImportReport asBefore(UUID run, Feed feed, FeedRun last, Tally tally) {
        tally.unchanged(last.counts());
        changesets.discard(run);
        return ended(
                run,
                tally.report(
                        feed,
                        Outcome.DONE,
                        "Nothing in it is different from the import of "
                                + LocalDate.ofInstant(last.started(), clock.getZone())
                                + ", whose remarks still hold."),
                last.digest());
    }

    private ImportReport finish(UUID run, Feed feed, Intake intake, Tally tally, String digest) {
        if (tally.taken() == 0) {
            changesets.discard(run);
            return ended(run, tally.report(feed, Outcome.FAILED, nothing(tally)), "");
        }
        changesets.unstage(run, intake.stale());
        var vanished = intake.vanished();
        changesets.stageWithdrawals(run, vanished);
        tally.withdrew(vanished.size());
        var doubt = doubt(intake.live(), vanished.size(), tally);
        if (doubt.isPresent()) {
            return ended(run, tally.report(feed, Outcome.HELD, doubt.get()), digest);
        }
        changesets.publish(run);
        return ended(run, tally.report(feed, Outcome.DONE, ""), digest);
    }

    private static String nothing(Tally tally) {
        return tally.records() == 0
                ? "There is no service in it, so nothing was taken. Check that it is the right feed."
                : "None of its records could be used; the report says why for each.";
    }

    /** Why a steward should look at it first. */
    private Optional<String> doubt(long live, int vanished, Tally tally) {
        if (live < limits.fewest()) {
            return Optional.empty();
        }
        if (vanished > live * limits.largestShrink()) {
            return Optional.of(
                    "%d of the %d services of this feed are not in it any more. Until a steward has looked, the directory stays as it was."
                            .formatted(vanished, live));
        }
        if (tally.refused() > tally.records() * limits.largestRefusal()) {
            return Optional.of(
                    "%d of its %d records cannot be used. Until a steward has looked, the directory stays as it was."
                            .formatted(tally.refused(), tally.records()));
        }
        return Optional.empty();
    }

    private ImportReport ended(UUID run, ImportReport report, String digest) {
        runs.end(run, report, digest, false);
        return report;
    }

    private void dropHeld(Feed feed) {
        for (var held : runs.held(feed.name())) {
            changesets.discard(held.id());
            runs.decide(held.id(), State.DROPPED, "A later import took its place.");
        }
    }

    private boolean decide(UUID run, State state, String sentence) {
        if (runs.run(run).filter(waiting -> waiting.state() == State.HELD).isEmpty()) {
            return false;
        }
        if (state == State.DONE) {
            changesets.publish(run);
        } else {
            changesets.discard(run);
        }
        runs.decide(run, state, sentence);
        return true;
    }
}
