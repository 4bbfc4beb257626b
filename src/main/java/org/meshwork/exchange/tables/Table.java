package org.meshwork.exchange.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** A whole file of rows. */
public sealed interface Table extends TableSource permits Csv, GeoJson {

    Columns columns();

    int rows();

    /** What there is to say about the file, in sentences. */
    List<String> notes();

    Path file();

    /** Of every byte, as hexadecimal digits: the same only where nothing in it is different. */
    default String digest() {
        try (var in = new DigestInputStream(Files.newInputStream(file()), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file() + " again", e);
        }
    }

    /** In order, one at a time; may be asked for more than once. */
    void each(Consumer<Row> use);
}
