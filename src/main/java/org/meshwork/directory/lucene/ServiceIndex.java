package org.meshwork.directory.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.meshwork.directory.BankHolidays;
import org.meshwork.directory.Hits;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.Suggestion;
import org.meshwork.directory.meaning.Meaning;
import org.meshwork.shared.ServiceId;

/**
 * Services, searchable. What is applied is found at once; it outlives the process from the next commit on, together with
 * the position it was applied up to.
 *
 * <p>One thread applies and commits; any number search.
 */
public final class ServiceIndex implements Closeable {

    private static final double MEGABYTES_BEFORE_FLUSH = 32;

    private static final org.apache.lucene.search.Query LACKING = new BooleanQuery.Builder()
            .add(new MatchAllDocsQuery(), Occur.FILTER)
            .add(new FieldExistsQuery(Fields.MEANING), Occur.MUST_NOT)
            .build();

    static {
        // Bounds what a query costs; ours are bounded by the number of words that are read, and stay well below.
        IndexSearcher.setMaxClauseCount(8_192);
    }

    private final Directory directory;
    private final Meaning meaning;
    private final Set<Part> parts;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Columns columns = new Columns(BankHolidays.ofEngland());
    private volatile Position position;
    private volatile boolean holding;

    ServiceIndex(Directory directory, Meaning meaning, Set<Part> parts) throws IOException {
        this.directory = directory;
        this.meaning = meaning;
        this.parts = parts;
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Analysis.BY_FIELD)
                        .setCommitOnClose(false)
                        .setRAMBufferSizeMB(MEGABYTES_BEFORE_FLUSH));
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                // Before anybody searches it.
                reader.leaves().forEach(columns::of);
                return new IndexSearcher(reader);
            }
        });
        this.position = Position.in(writer.getLiveCommitData());
    }

    /**
     * How far an index has followed the directory's changes.
     *
     * @param graph whose changes; empty where it has followed none
     * @param sequence number of the last change applied
     */
    public record Position(String graph, long sequence) {

        /** Of an index that does not hold everything yet. */
        public static final Position NOWHERE = new Position("", 0);

        static Position in(@Nullable Iterable<Map.Entry<String, String>> commitData) {
            if (commitData == null) {
                return NOWHERE;
            }
            var graph = "";
            var sequence = 0L;
            for (var entry : commitData) {
                switch (entry.getKey()) {
                    case "graph" -> graph = entry.getValue();
                    case "sequence" -> sequence = Long.parseLong(entry.getValue());
                    default -> {}
                }
            }
            return new Position(graph, sequence);
        }

        Map<String, String> commitData() {
            return Map.of("graph", graph, "sequence", Long.toString(sequence), "version", Version.CURRENT);
        }
    }

    /** One that is lost with the process, and goes by words alone. */
    public static ServiceIndex inMemory() {
        return inMemory(Meaning.none(), Part.ALL);
    }

    static ServiceIndex inMemory(Meaning meaning, Set<Part> parts) {
        try {
            return new ServiceIndex(new ByteBuffersDirectory(), meaning, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Position position() {
        return position;
    }

    /**
     * Takes in services as they are now, and takes out those that are gone or withdrawn.
     *
     * @param upTo where that leads to
     */
    public void apply(Collection<Service> services, Collection<ServiceId> gone, Position upTo) {
        try {
            write(services, gone);
            searchers.maybeRefreshBlocking();
            holding = false;
            position = upTo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #apply}, but neither found nor committed until something is applied. */
    public void hold(Collection<Service> services, Collection<ServiceId> gone) {
        try {
            holding = true;
            write(services, gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Collection<Service> services, Collection<ServiceId> gone) throws IOException {
        for (var service : services) {
            if (service.withdrawn()) {
                writer.deleteDocuments(term(service.id()));
            } else {
                writer.updateDocument(term(service.id()), ServiceDocument.of(service));
            }
        }
        for (var id : gone) {
            writer.deleteDocuments(term(id));
        }
    }

    /**
     * Adds what services mean to some of those that lack it. Slow, some 45 ms each, so that it comes after the text and a
     * few at a time.
     *
     * @return whether there may be more to do
     */
    public boolean addMeanings(int most) {
        if (holding || !meaning.isReady()) {
            return false;
        }
        try {
            for (var service : lacking(most)) {
                var direction = meaning.ofPassage(ServiceDocument.passage(service));
                if (direction.isEmpty() && !meaning.isReady()) {
                    return false;
                }
                writer.updateDocument(
                        term(service.id()),
                        ServiceDocument.of(service, direction.or(() -> Optional.of(Meaning.ofNothing()))));
            }
            return searchers.maybeRefresh() && !lacking(1).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also where none can be had. */
    public boolean hasAllMeanings() {
        try {
            return withoutMeaning() == 0;
        } catch (Closed e) {
            // Whatever took its place is asked next.
            return false;
        }
    }

    /** How many services lack what they mean; 0 where it is not asked for. */
    public int withoutMeaning() {
        return meaning.isExpected() ? reading(searcher -> searcher.count(LACKING)) : 0;
    }

    /** Of all services that can be found. */
    public Set<ServiceId> ids() {
        return reading(searcher -> {
            var ids = new HashSet<ServiceId>();
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ID);
            for (var all = terms == null ? TermsEnum.EMPTY : terms.iterator(); all.next() != null; ) {
                var id = all.term().utf8ToString();
                if (searcher.count(new TermQuery(new Term(Fields.ID, id))) > 0) {
                    ids.add(ServiceId.parse(id).orElseThrow());
                }
            }
            return ids;
        });
    }

    /** As they are found; those that are not found are left out. */
    public List<Service> services(Collection<ServiceId> ids) {
        return reading(searcher -> {
            var wanted = new TermInSetQuery(
                    Fields.ID,
                    ids.stream().map(id -> new BytesRef(id.toString())).toList());
            return services(searcher, wanted, Math.max(1, ids.size()));
        });
    }

    private List<Service> lacking(int most) {
        return reading(searcher -> services(searcher, LACKING, most));
    }

    private static List<Service> services(IndexSearcher searcher, org.apache.lucene.search.Query query, int most)
            throws IOException {
        var services = new ArrayList<Service>();
        for (var found : searcher.search(query, most).scoreDocs) {
            services.add(ServiceDocument.service(searcher.storedFields().document(found.doc)));
        }
        return services;
    }

    private interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            throw new Closed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes what was applied last, with its position. Costs nothing where nothing was applied; does nothing before there is
     * a position.
     */
    public void commit() {
        if (holding || position.equals(Position.NOWHERE)) {
            return;
        }
        try {
            if (!position.equals(Position.in(writer.getLiveCommitData())) || writer.hasUncommittedChanges()) {
                writer.setLiveCommitData(position.commitData().entrySet());
                writer.commit();
            }
        } catch (IOException e) {
            giveUp(e);
            throw new UncheckedIOException(e);
        }
    }

    /** False once its files went bad under it; it then still finds what it last had. */
    public boolean isWritable() {
        return writer.isOpen();
    }

    public boolean isEmpty() {
        return reading(searcher -> searcher.getIndexReader().numDocs() == 0);
    }

    /**
     * Never throws for what somebody typed.
     *
     * @param now by the clock on the wall: what is open, and how lately an entry was checked
     */
    public Hits find(Query query, LocalDateTime now) {
        return reading(searcher -> {
            var reader = searcher.getIndexReader();
            return reader.numDocs() == 0
                    ? new Hits(0, List.of(), Map.of(), List.of(), null, null)
                    : new Search(searcher, columns, now, query, meaning, parts).hits();
        });
    }

    /** Works out ahead when everything is open from yesterday to tomorrow, so that no search waits for it. Cheap when it is done. */
    public void prepare(LocalDate today) {
        reading(searcher -> {
            columns.prepare(searcher.getIndexReader(), today.minusDays(1), today.plusDays(1));
            return today;
        });
    }

    /** Services with a word in their names that begins so, by name. */
    public List<Suggestion> named(String typed, int most) {
        var beginning = ServiceDocument.plainName(typed);
        return beginning.isEmpty()
                ? List.of()
                : reading(searcher -> {
                    var found = searcher.search(
                            new PrefixQuery(new Term(Fields.NAME_FROM, beginning)),
                            most,
                            new Sort(new SortField(Fields.ORDER, SortField.Type.STRING)));
                    var suggestions = new ArrayList<Suggestion>();
                    for (var one : found.scoreDocs) {
                        var service =
                                ServiceDocument.service(searcher.storedFields().document(one.doc));
                        suggestions.add(new Suggestion(
                                Suggestion.Kind.SERVICE,
                                service.name(),
                                service.id().toString()));
                    }
                    return suggestions;
                });
    }

    /** As at noon. */
    Hits find(Query query, LocalDate today) {
        return find(query, today.atTime(LocalTime.NOON));
    }

    /** Another index has taken its place. */
    public static final class Closed extends RuntimeException {
        Closed(Throwable cause) {
            super(cause);
        }
    }

    /** Without a commit: what was applied since the last one is applied again by whoever opens it next. */
    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be committed is no use; whoever opens one anew starts from the last commit. */
    private void giveUp(IOException cause) {
        try {
            writer.rollback();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    Directory directory() {
        return directory;
    }

    private static Term term(ServiceId id) {
        return new Term(Fields.ID, id.toString());
    }
}
