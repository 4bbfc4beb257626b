package org.meshwork.exchange.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a text file are to be read.
 *
 * @param mark bytes of the byte-order mark
 * @param note what to say about it; empty where it is plain UTF-8
 */
record Encoding(Charset charset, int mark, boolean isJson, String note) implements Encoded {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    record Not(String sentence) implements Encoded {}

    static Encoded of(Path file, String name) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        if (start.length == 0) {
            return new Not(name + " is empty. Fetch it again, then import it.");
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 0x1f, 0x8b)) {
            return new Not(name + " is a compressed file (ZIP or gzip). Unpack it, and import the file in it.");
        }
        if (begins(start, 0xd0, 0xcf, 0x11, 0xe0) || begins(start, '%', 'P', 'D', 'F')) {
            return new Not(
                    name + " is a document, not a list. Open it, save the list as CSV (UTF-8), and import that.");
        }
        var encoding = guess(file, start);
        return new Encoding(encoding.charset, encoding.mark, looksLikeJson(encoding, start), encoding.note);
    }

    Reader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(stream(file), charset), 1 << 16);
    }

    InputStream stream(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(mark);
        return in;
    }

    private static Encoding guess(Path file, byte[] start) throws IOException {
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            var bad = firstBadLine(file);
            return bad == 0 ? new Encoding(UTF_8, 3, false, "") : windows(3, bad);
        }
        if (begins(start, 0xff, 0xfe) || isMostlyNul(start, 1)) {
            return utf16(UTF_16LE, begins(start, 0xff, 0xfe));
        }
        if (begins(start, 0xfe, 0xff) || isMostlyNul(start, 0)) {
            return utf16(UTF_16BE, begins(start, 0xfe, 0xff));
        }
        var bad = firstBadLine(file);
        return bad == 0 ? new Encoding(UTF_8, 0, false, "") : windows(0, bad);
    }

    private static Encoding windows(int mark, long line) {
        return new Encoding(
                WINDOWS,
                mark,
                false,
                "It is not UTF-8 (line " + line
                        + " shows it), so it was read as Windows text (windows-1252). Look whether "
                        + "pound signs, dashes and accents are right; better, save the list as UTF-8.");
    }

    private static Encoding utf16(Charset charset, boolean marked) {
        return new Encoding(charset, marked ? 2 : 0, false, "It is written in UTF-16, and was read so.");
    }

    /** From 1; 0 where all of the file is UTF-8. */
    private static long firstBadLine(Path file) throws IOException {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var characters = CharBuffer.allocate(1 << 16);
        var line = 1L;
        try (var in = Files.newInputStream(file)) {
            for (var read = 0; read >= 0; ) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                var result = decoder.decode(bytes, characters, read < 0);
                line += lines(characters.flip());
                if (result.isError()) {
                    return line;
                }
                characters.clear();
                bytes.compact();
            }
        }
        return 0;
    }

    private static long lines(CharBuffer text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    private static boolean looksLikeJson(Encoding encoding, byte[] start) {
        var text = new String(start, encoding.mark, start.length - encoding.mark, encoding.charset).stripLeading();
        return text.startsWith("{") || text.startsWith("[{");
    }

    private static boolean isMostlyNul(byte[] start, int from) {
        var nul = 0;
        for (var at = from; at < start.length; at += 2) {
            nul += start[at] == 0 ? 1 : 0;
        }
        return start.length > 8 && nul > start.length / 2 * 0.6;
    }

    private static boolean begins(byte[] start, int... bytes) {
        for (var at = 0; at < bytes.length; at++) {
            if (at >= start.length || (start[at] & 0xff) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
