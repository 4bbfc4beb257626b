package org.meshwork.directory.meaning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Directions of texts that were worked out before. Whatever is wrong with the file, they are worked out again. */
public final class DirectionsFile {

    private static final Logger log = LoggerFactory.getLogger(DirectionsFile.class);

    private final Path path;

    public DirectionsFile(Path path) {
        this.path = path;
    }

    public Map<String, float[]> read() {
        var known = new HashMap<String, float[]>();
        if (!Files.isReadable(path)) {
            return known;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            if (!in.readUTF().equals(Meaning.VERSION)) {
                return known;
            }
            for (var left = in.readInt(); left > 0; left--) {
                var text = new String(in.readNBytes(in.readInt()), UTF_8);
                var direction = new float[Meaning.DIMENSIONS];
                for (var i = 0; i < direction.length; i++) {
                    direction[i] = in.readFloat();
                }
                known.put(text, direction);
            }
            return known;
        } catch (IOException e) {
            log.info("{} cannot be read and is made anew: {}", path, e.toString());
            return new HashMap<>();
        }
    }

    public void write(Map<String, float[]> known) {
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                out.writeUTF(Meaning.VERSION);
                out.writeInt(known.size());
                for (var entry : known.entrySet()) {
                    var text = entry.getKey().getBytes(UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                    for (var part : entry.getValue()) {
                        out.writeFloat(part);
                    }
                }
            }
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.info("{} cannot be written, so it is worked out again next time: {}", path, e.toString());
        }
    }
}
