package org.meshwork.exchange.published;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The program as a command: with {@code --meshwork.export=FILE} it writes the whole directory into that file and ends — with
 * 0, or with 1 and one line on standard error.
 */
@Component
@ConditionalOnProperty("meshwork.export")
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ExportCommand implements ApplicationRunner {

    private final FullDownload download;
    private final String file;
    private final IntConsumer end;

    @Autowired
    ExportCommand(FullDownload download, @Value("${meshwork.export}") String file, ApplicationContext program) {
        // The graph's and the web server's threads would keep the program alive.
        this(download, file, code -> System.exit(SpringApplication.exit(program, () -> code)));
    }

    ExportCommand(FullDownload download, String file, IntConsumer end) {
        this.download = download;
        this.file = file;
        this.end = end;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        end.accept(export());
    }

    private int export() {
        try {
            System.out.printf("%,d services written to %s%n", download.write(Path.of(file)), file);
            return 0;
        } catch (InvalidPathException | UncheckedIOException e) {
            System.err.println("Export failed: " + file + " cannot be written. Check its name and its folder.");
            return 1;
        }
    }
}
