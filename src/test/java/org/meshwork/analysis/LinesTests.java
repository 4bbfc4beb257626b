package org.meshwork.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTests {

    @Test
    void areCountedAndBlankOnesLeftOut() throws IOException {
        assertThat(linesOf("a\n\nb\r\n   \nc")).extracting(Lines.Line::number).containsExactly(1L, 3L, 5L);
        assertThat(linesOf("a\nb\n")).hasSize(2);
        assertThat(linesOf("")).isEmpty();
        assertThat(linesOf("\n\n")).isEmpty();
    }

    @Test
    void areWholeAcrossWhatIsReadAtOnce() throws IOException {
        var words = "ü".repeat(200_000);

        assertThat(linesOf("a\n" + words + "\nb"))
                .extracting(line -> new String(line.bytes(), UTF_8))
                .containsExactly("a", words, "b");
    }

    @Test
    void areThrownAwayWhereTheyAreTooLong() throws IOException {
        var lines = linesOf("a\n" + "x".repeat(Lines.LONGEST + 1) + "\nb");

        assertThat(lines).extracting(Lines.Line::isTooLong).containsExactly(false, true, false);
        assertThat(lines.get(1).bytes().length).isLessThanOrEqualTo(Lines.LONGEST);
    }

    private static List<Lines.Line> linesOf(String text) throws IOException {
        var lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
        var all = new ArrayList<Lines.Line>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }
}
