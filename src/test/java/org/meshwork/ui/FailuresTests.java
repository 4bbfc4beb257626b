package org.meshwork.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTests {

    @Test
    void areNotedWithTheirCause(CapturedOutput log) {
        Failures.tell(new ErrorEvent(new IllegalStateException("the lamp is out")));

        assertThat(log).contains("could not be done: UNKNOWN", "the lamp is out");
    }

    @Test
    void areNoneWhereSomebodyClosedThePage(CapturedOutput log) {
        Failures.tell(new ErrorEvent(new UncheckedIOException(new IOException("Broken pipe"))));

        assertThat(log).doesNotContain("could not be done");
    }
}
