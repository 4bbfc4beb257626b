package org.meshwork.commissioning;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.meshwork.access.Consents;
import org.meshwork.directory.Directory;
import org.meshwork.person.CareWebs;
import org.meshwork.places.Places;
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
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Webs and what commissioners ask of them, on a graph, without the screens and without accounts. */
@ConfigurationPropertiesScan("org.meshwork")
@ComponentScan(basePackages = "org.meshwork.graph")
@ComponentScan(basePackageClasses = {Places.class, Directory.class, CareWebs.class, Hotspots.class})
@ComponentScan(
        basePackageClasses = Consents.class,
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Consents.class))
@ImportAutoConfiguration({
    Neo4jAutoConfiguration.class,
    DataNeo4jAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
class CommissioningPart {

    static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(CommissioningPart.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--meshwork.data=" + data,
                        "--meshwork.search.meaning=false",
                        "--logging.level.root=error",
                        "--logging.level.org.meshwork=error");
    }

    /** Noon, for ever: days of the webs are counted from it. */
    @Bean
    Clock clock() {
        return Clock.fixed(LocalDate.of(2026, 10, 10).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
