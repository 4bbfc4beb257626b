package org.meshwork.graph;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * First of all that runs at start: waits for the graph, then migrates it. What follows (the demonstration, the index) can
 * count on both.
 *
 * <p>A server that is down is waited for, while pages already answer and say so; a wrong password is not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GraphStartup implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(GraphStartup.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private final Driver driver;
    private final GraphSettings settings;
    private final Migrations migrations;

    GraphStartup(Driver driver, GraphSettings settings, Migrations migrations) {
        this.driver = driver;
        this.settings = settings;
        this.migrations = migrations;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        while (!isThere()) {
            Thread.sleep(BETWEEN_TRIES);
        }
        migrations.apply();
    }

    private boolean isThere() {
        try {
            driver.verifyConnectivity();
            return true;
        } catch (AuthenticationException e) {
            throw e;
        } catch (Neo4jException e) {
            log.warn(
                    "Cannot reach the {}: {}. Trying again every {} seconds.",
                    settings,
                    e.getMessage(),
                    BETWEEN_TRIES.toSeconds());
            return false;
        }
    }
}
