/**
 * The connection to the graph: an embedded Neo4j in this process, or a server where {@code meshwork.graph.uri} names one;
 * and the numbered migrations that shape it.
 *
 * <p>Start at {@link org.meshwork.graph.GraphSettings}. Other modules use Spring's {@code Neo4jClient} and
 * {@code @Transactional}, with {@link org.meshwork.graph.TriedAgain} where one write may meet another; they cannot tell which
 * graph it is.
 */
@ApplicationModule(
        displayName = "Graph",
        allowedDependencies = {})
@NullMarked
package org.meshwork.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
