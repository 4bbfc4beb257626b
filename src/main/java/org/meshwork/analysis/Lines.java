package org.meshwork.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream of bytes, blank ones left out. No line is ever held that is longer than the longest allowed. */
final class Lines {

    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * @param number from 1, blank ones counted
     * @param isTooLong its bytes were thrown away
     */
    record Line(long number, byte[] bytes, boolean isTooLong) {}

    /** Empty at the end. */
    Optional<Line> next() throws IOException {
        while (true) {
            var bytes = new ByteArrayOutputStream(512);
            var isTooLong = false;
            var isEnd = false;
            while (true) {
                if (from == to) {
                    to = Math.max(0, in.read(buffer));
                    from = 0;
                    if (to == 0) {
                        isEnd = true;
                        break;
                    }
                }
                int end = from;
                while (end < to && buffer[end] != '\n') {
                    end++;
                }
                if (bytes.size() + (end - from) > LONGEST) {
                    isTooLong = true;
                    bytes.reset();
                } else if (!isTooLong) {
                    bytes.write(buffer, from, end - from);
                }
                from = end;
                if (end < to) {
                    from++;
                    break;
                }
            }
            number++;
            if (isTooLong || !isBlank(bytes)) {
                return Optional.of(new Line(number, bytes.toByteArray(), isTooLong));
            }
            if (isEnd) {
                return Optional.empty();
            }
        }
    }

    private static boolean isBlank(ByteArrayOutputStream bytes) {
        return bytes.size() < 80
                && bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
    }
}
