package org.meshwork.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which graph to use: {@code meshwork.graph.*}.
 *
 * @param uri Bolt address of a Neo4j server or cluster ({@code bolt://}, {@code neo4j://}, with {@code +s} for TLS); null
 *     for the embedded one
 * @param user for the server
 * @param password for the server
 * @param pageCacheMegabytes memory of the embedded graph outside the heap
 */
@ConfigurationProperties("meshwork.graph")
public record GraphSettings(
        @Nullable URI uri,
        @DefaultValue("neo4j") String user,
        @DefaultValue("") String password,
        @DefaultValue("128") int pageCacheMegabytes) {

    /** True where the graph lives in this process and its data in this program's folder. */
    public boolean isEmbedded() {
        return uri == null;
    }

    @Override
    public String toString() {
        return isEmbedded() ? "embedded graph" : "graph at " + uri;
    }
}
