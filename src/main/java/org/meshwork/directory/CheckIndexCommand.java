package org.meshwork.directory;

import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The program as a command: with {@code --meshwork.check-index=true} it lets the index catch up, compares it with the graph,
 * says what is different, and ends: with 0, or with 1 where something is.
 */
@Component
@ConditionalOnProperty("meshwork.check-index")
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class CheckIndexCommand implements ApplicationRunner {

    private final IndexFollower index;
    private final IntConsumer end;

    @Autowired
    CheckIndexCommand(IndexFollower index, ApplicationContext program) {
        // The graph's and the web server's threads would keep the program alive.
        this(index, code -> System.exit(SpringApplication.exit(program, () -> code)));
    }

    CheckIndexCommand(IndexFollower index, IntConsumer end) {
        this.index = index;
        this.end = end;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        index.await();
        var differences = index.differences();
        System.out.print(differences.text());
        end.accept(differences.isNone() ? 0 : 1);
    }
}
