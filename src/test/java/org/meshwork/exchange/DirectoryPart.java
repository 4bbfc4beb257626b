package org.meshwork.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The graph, the directory and what imports into it, without the screens and without meaning: starts in seconds, for tests and benchmarks. */
@ConfigurationPropertiesScan("org.meshwork")
@ComponentScan({"org.meshwork.graph", "org.meshwork.places", "org.meshwork.directory", "org.meshwork.exchange"})
@ImportAutoConfiguration({
    Neo4jAutoConfiguration.class,
    DataNeo4jAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
class DirectoryPart {

    /** @param settings more of them, each as "--name=value" */
    static ConfigurableApplicationContext start(Path data, String... settings) {
        return new SpringApplicationBuilder(DirectoryPart.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(
                                Stream.of(
                                        "--meshwork.data=" + data,
                                        "--meshwork.search.meaning=false",
                                        "--logging.level.root=error",
                                        "--logging.level.org.meshwork=error"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneOffset.UTC);
    }
}
