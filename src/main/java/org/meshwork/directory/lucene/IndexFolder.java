package org.meshwork.directory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.meshwork.directory.meaning.Meaning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Where indexes lie: each in a numbered folder. One commits for the first time when it holds everything, and without a
 * commit it never counts: so a half-built one never does, however the process ended.
 */
public final class IndexFolder {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private final Path path;
    private final Meaning meaning;

    /** Of indexes that go by words alone. */
    public IndexFolder(Path path) {
        this(path, Meaning.none());
    }

    public IndexFolder(Path path, Meaning meaning) {
        this.path = path;
        this.meaning = meaning;
    }

    /** The newest that this program can use; empty where one has to be made. The others are deleted. */
    public Optional<ServiceIndex> open() {
        var found = numbers().reversed().stream()
                .flatMap(number -> usable(number).stream())
                .findFirst();
        found.ifPresent(this::keepOnly);
        return found;
    }

    /** An empty one beside the others. */
    public ServiceIndex begin() {
        var numbers = numbers();
        var number = numbers.isEmpty() ? 1 : numbers.getLast() + 1;
        try {
            return new ServiceIndex(FSDirectory.open(folder(number)), meaning, Part.ALL);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make an index in " + folder(number), e);
        }
    }

    /** Deletes all others. */
    public void keepOnly(ServiceIndex index) {
        for (var number : numbers()) {
            var folder = folder(number);
            if (!(index.directory() instanceof FSDirectory kept
                    && kept.getDirectory().equals(folder))) {
                delete(folder);
            }
        }
    }

    private Optional<ServiceIndex> usable(int number) {
        try {
            var directory = FSDirectory.open(folder(number));
            if (DirectoryReader.indexExists(directory)
                    && SegmentInfos.readLatestCommit(directory).getUserData().get("version") instanceof String version
                    && version.equals(Version.CURRENT)) {
                return Optional.of(new ServiceIndex(directory, meaning, Part.ALL));
            }
            directory.close();
        } catch (IOException | IllegalArgumentException e) {
            log.warn("The search index in {} cannot be read ({}); it is made anew.", folder(number), e.getMessage());
        }
        return Optional.empty();
    }

    private List<Integer> numbers() {
        try (var folders = Files.list(Files.createDirectories(path))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("[1-9]\\d{0,8}"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + path, e);
        }
    }

    private Path folder(int number) {
        return path.resolve(Integer.toString(number)).toAbsolutePath().normalize();
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            log.warn("An old search index stays in {}: {}", folder, e.getMessage());
        }
    }
}
