package org.meshwork.graph;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Neo4j in this process, speaking Bolt on loopback only, so that all other code is the same as with a server.
 *
 * <p>The password is made anew at each start and never leaves the process: the port is useless to other local users.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "meshwork.graph.uri", matchIfMissing = true, havingValue = "none")
class EmbeddedGraph {

    private static final String USER = "neo4j";

    private final String password = UUID.randomUUID().toString();

    @Bean(destroyMethod = "shutdown")
    DatabaseManagementService databases(DataFolder data, GraphSettings settings) {
        var anyLoopbackPort = new SocketAddress("127.0.0.1", 0);
        var databases = new DatabaseManagementServiceBuilder(data.resolve("graph"))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, anyLoopbackPort)
                .setConfig(BoltConnector.advertised_address, anyLoopbackPort)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCacheMegabytes() * 1024L * 1024)
                // No usage reports, no broadcasts on the network.
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.enable_discovery, false)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(1))
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(1))
                .build();
        databases
                .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
        return databases;
    }

    @Bean
    Neo4jConnectionDetails connection(DatabaseManagementService databases) {
        var ports = ((GraphDatabaseAPI) databases.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class);
        var uri = URI.create(
                "bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return uri;
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(USER, password);
            }
        };
    }
}
