package org.meshwork.commissioning;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meshwork.commissioning.ReleaseStore.Part;
import org.meshwork.findings.Findings;
import org.meshwork.findings.RuleRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The monthly figures. Commissioners see these, never the webs as they are now. */
@Component
public class Releases {

    private final ReleaseStore store;
    private final FaultLineStore pairs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Releases(ReleaseStore store, FaultLineStore pairs, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.pairs = pairs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Adds up all summaries as they are now, passes them through disclosure control and keeps what may be seen as the
     * release of that month.
     *
     * @return false where that month already has its release, which stays as it is
     * @throws IllegalArgumentException where that month is not over: the working month is visible to nobody
     */
    public boolean make(YearMonth month) {
        if (!month.isBefore(YearMonth.now(clock))) {
            throw new IllegalArgumentException(month + " is not over yet");
        }
        transaction.executeWithoutResult(status -> {
            if (store.begin(month)) {
                write(month);
            }
        });
        return store.show(new Release(month, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC)));
    }

    /**
     * The last month, where its release is wanted and not there. Empty where nobody had a web yet before it ended: figures of
     * later webs would not be its own.
     */
    @Transactional(readOnly = true)
    public Optional<YearMonth> due() {
        return Optional.of(YearMonth.now(clock).minusMonths(1)).filter(store::isDue);
    }

    private void write(YearMonth month) {
        var sheet = sheet(month);
        store.write(
                month,
                Part.FIGURES,
                sheet.figures().stream()
                        .filter(Figure::isKept)
                        .map(FigureRow::of)
                        .toList());
        store.remember(month, sheet);
        faultLines()
                .forEach((area, lines) -> store.write(
                        month,
                        Part.PAIRS,
                        lines.stream()
                                .map(line -> FaultLineStore.row(area, line))
                                .toList()));
    }

    /** What the release of that month would hold. */
    Sheet sheet(YearMonth month) {
        var tree = store.areas();
        var rules = Findings.rules().stream().map(RuleRow::id).toList();
        return Disclosure.publish(store.addUp(tree, rules), rules, tree, store.remembered(month, tree));
    }

    /** What a release would hold of organisations that share people, by code of the whole area. */
    Map<String, List<FaultLine>> faultLines() {
        var lines = new TreeMap<String, List<FaultLine>>();
        for (var pair : pairs.addUp(store.areas())) {
            Disclosure.publish(pair)
                    .ifPresent(line -> lines.computeIfAbsent(pair.area(), none -> new ArrayList<>())
                            .add(line));
        }
        return lines;
    }

    /** The newest; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Release> latest() {
        return store.latest();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Release> all() {
        return store.all();
    }
}
