package org.meshwork.exchange.openreferral;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.util.unit.DataSize;

/** Text that was packed with gzip, unpacked to a size and no further. */
final class Unpacking {

    private static final int BUFFER = 1 << 16;

    private Unpacking() {}

    /** What its first bytes say. */
    enum Kind {
        GZIP,
        ZIP,
        PLAIN
    }

    static Kind kind(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            if (start.length >= 2 && start[0] == 0x1f && (start[1] & 0xff) == 0x8b) {
                return Kind.GZIP;
            }
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4
                    ? Kind.ZIP
                    : Kind.PLAIN;
        }
    }

    /**
     * Empty where the text is in the second file now, else why it is not.
     *
     * @param name how to call it in a sentence
     */
    static Optional<Unusable> gunzip(Path packed, Path into, String name, DataSize most) throws IOException {
        var bytes = 0L;
        try (var in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(packed)), BUFFER);
                var out = new BufferedOutputStream(Files.newOutputStream(into))) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > most.toBytes()) {
                    return Optional.of(new Unusable(name + " unpacks to more than " + most.toMegabytes()
                            + " MB, so nothing was taken. If that is meant, raise meshwork.feeds.total-size."));
                }
                out.write(buffer, 0, read);
            }
            return Optional.empty();
        } catch (EOFException | ZipException e) {
            return Optional.of(new Unusable(
                    name + " is packed with gzip and damaged, so nothing was taken. Fetch it again, then import it."));
        }
    }
}
