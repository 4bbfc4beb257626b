package org.meshwork.exchange.maps;

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
 * The program as a command: with {@code --meshwork.places=FOLDER} it takes in the postcodes, boundaries and figures of that
 * folder, says what became of them, and ends — with 0, or with 1 and one line on standard error where nothing could be taken.
 * {@code --meshwork.places-layout} says which file is what.
 */
@Component
@ConditionalOnProperty("meshwork.places")
@Order(Ordered.LOWEST_PRECEDENCE - 2)
class PlacesCommand implements ApplicationRunner {

    private final PlacesImport places;
    private final Path folder;
    private final String layout;
    private final IntConsumer end;

    @Autowired
    PlacesCommand(
            PlacesImport places,
            @Value("${meshwork.places}") String folder,
            @Value("${meshwork.places-layout:}") String layout,
            ApplicationContext program) {
        this(places, Path.of(folder), layout, code -> System.exit(SpringApplication.exit(program, () -> code)));
    }

    PlacesCommand(PlacesImport places, Path folder, String layout, IntConsumer end) {
        this.places = places;
        this.folder = folder;
        this.layout = layout;
        this.end = end;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var report = places.run(folder, layout);
        if (!report.failure().isEmpty()) {
            System.err.println("Nothing was taken in: " + report.failure());
            end.accept(1);
            return;
        }
        System.out.println("Places out of " + folder);
        System.out.print(report.summary());
        end.accept(0);
    }
}
