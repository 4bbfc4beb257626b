package org.meshwork.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder that this process, and no other, keeps its data in: {@code meshwork.data}.
 *
 * <p>Held by a lock of the operating system, which ends with the process however it ends.
 */
@Component
public class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    @Autowired
    DataFolder(@Value("${meshwork.data}") String path) {
        this(Path.of(path));
    }

    DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.path);
            channel =
                    FileChannel.open(this.path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new InUse(this.path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the data folder " + this.path, e);
        }
    }

    /** A folder or file of its own for each that asks. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Another Meshwork is running on the same folder. */
    static final class InUse extends RuntimeException {
        final Path folder;

        InUse(Path folder) {
            super("data folder in use: " + folder);
            this.folder = folder;
        }
    }
}
