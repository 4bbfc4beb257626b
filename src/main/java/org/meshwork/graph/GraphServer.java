package org.meshwork.graph;

import java.net.URI;
import java.util.Objects;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A Neo4j server or cluster of somebody's own, where {@code meshwork.graph.uri} names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("meshwork.graph.uri")
class GraphServer {

    @Bean
    Neo4jConnectionDetails connection(GraphSettings settings) {
        var uri = Objects.requireNonNull(settings.uri());
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return uri;
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(settings.user(), settings.password());
            }
        };
    }
}
