package org.meshwork;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second program beside the one that the tests share, with an empty graph of its own. */
public final class EmptyProgram {

    private EmptyProgram() {}

    public static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Meshwork.class)
                .run(
                        "--meshwork.data=" + TestGraph.emptyFolder(),
                        "--meshwork.demo=false",
                        "--meshwork.graph.page-cache-megabytes=64",
                        "--server.port=0");
    }
}
