package org.meshwork.exchange.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meshwork.directory.Origin;
import org.meshwork.directory.Service;
import org.meshwork.exchange.FakePlaces;
import org.meshwork.exchange.openreferral.Ids;
import org.meshwork.exchange.openreferral.RecordReader;
import org.meshwork.exchange.openreferral.Remarks.Remark;
import org.meshwork.shared.Vocabulary;

/** A list read to its end, as the import does it. */
final class ListRead {

    static final LocalDate TODAY = LocalDate.parse("2026-10-10");

    final List<Service> services = new ArrayList<>();
    final List<Remark> notes = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    int rows;
    int passedOver;

    private final Set<String> seen = new HashSet<>();
    private final Ids ids = new Ids("list", Set.of(), Set.of());
    private final RecordReader reader = new RecordReader(
            new FakePlaces(),
            Vocabulary.shipped().serviceTypes(),
            Vocabulary.shipped().needs(),
            TODAY);

    static ListRead of(Path file, Mapping mapping) {
        return switch (ListSource.open(file.toString(), mapping, TODAY)) {
            case OpenList list -> {
                var read = new ListRead();
                list.each(read::take);
                yield read;
            }
            case NoList no -> throw new AssertionError(no.sentence());
        };
    }

    static ListRead of(Path folder, String mapping, String csv) {
        return of(file(folder, csv.getBytes(UTF_8)), mapping(folder, mapping));
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("list.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Mapping mapping(Path folder, String yaml) {
        return switch (source(folder, yaml)) {
            case Mapping mapping -> mapping;
            case NoMapping no -> throw new AssertionError(no.sentence());
        };
    }

    static MappingSource source(Path folder, String yaml) {
        try {
            return Mapping.read(Files.writeString(folder.resolve("test.yaml"), yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String refusal(Path file, Mapping mapping) {
        return switch (ListSource.open(file.toString(), mapping, TODAY)) {
            case OpenList list -> throw new AssertionError("it was opened");
            case NoList no -> no.sentence();
        };
    }

    Service only() {
        if (services.size() != 1) {
            throw new AssertionError(services.size() + " services; refused: " + refused + " " + remarks);
        }
        return services.getFirst();
    }

    List<String> noteSentences() {
        return notes.stream().map(Remark::sentence).toList();
    }

    /** Those on one column. */
    List<String> on(String column) {
        return remarks.stream()
                .filter(remark -> remark.field().equals(column))
                .map(Remark::sentence)
                .toList();
    }

    private void take(OpenList.Entry entry) {
        switch (entry) {
            case OpenList.Note note -> notes.addAll(note.remarks().list());
            case OpenList.PassedOver passed -> {
                rows++;
                passedOver++;
            }
            case OpenList.Impossible impossible -> {
                rows++;
                refused.add(impossible.sentence());
            }
            case OpenList.Found found -> {
                rows++;
                if (!seen.add(RecordReader.feedId(found.record()))) {
                    refused.add("This id came before");
                    return;
                }
                found(found).ifPresent(services::add);
                remarks.addAll(found.remarks().list());
            }
        }
    }

    private Optional<Service> found(OpenList.Found found) {
        RecordReader.intoVersion3(found.record());
        var origin = new Origin("list", RecordReader.feedId(found.record()), "");
        return reader.read(found.record(), ids, origin, found.remarks());
    }
}
