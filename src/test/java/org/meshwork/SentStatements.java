package org.meshwork;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The statements that this thread sends to the graph: Spring Data's client logs each as it sends it. */
public final class SentStatements {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");

    private SentStatements() {}

    public static List<String> during(Runnable action) {
        var level = LOG.getLevel();
        var sent = new ListAppender<ILoggingEvent>();
        sent.start();
        LOG.setLevel(Level.DEBUG);
        LOG.setAdditive(false);
        LOG.addAppender(sent);
        try {
            action.run();
        } finally {
            LOG.detachAppender(sent);
            LOG.setAdditive(true);
            LOG.setLevel(level);
        }
        var thread = Thread.currentThread().getName();
        return sent.list.stream()
                .filter(event -> event.getThreadName().equals(thread))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing:"))
                .toList();
    }
}
