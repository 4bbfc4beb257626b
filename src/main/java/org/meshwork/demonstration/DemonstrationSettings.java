package org.meshwork.demonstration;

import org.jspecify.annotations.Nullable;
import org.meshwork.graph.GraphSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * Whether the demonstration is wanted: {@code meshwork.demo}. Unsaid, it is with the embedded graph on loopback. Its accounts
 * have published passwords, so on any other address than loopback it is refused.
 */
@Component
class DemonstrationSettings {

    private final boolean wanted;

    DemonstrationSettings(
            @Value("${meshwork.demo:#{null}}") @Nullable Boolean demo, GraphSettings graph, ServerProperties server) {
        var address = server.getAddress();
        var onLoopback = address != null && address.isLoopbackAddress();
        if (Boolean.TRUE.equals(demo) && !onLoopback) {
            throw new NotOnLoopback();
        }
        wanted = demo == null ? graph.isEmbedded() && onLoopback : demo;
    }

    boolean isWanted() {
        return wanted;
    }

    /** Asked for where others could reach it. */
    static final class NotOnLoopback extends RuntimeException {
        NotOnLoopback() {
            super("the demonstration was asked for on an address other than loopback");
        }
    }

    /** Says it in one line. */
    static final class Analyzer extends org.springframework.boot.diagnostics.AbstractFailureAnalyzer<NotOnLoopback> {
        @Override
        protected FailureAnalysis analyze(Throwable root, NotOnLoopback cause) {
            return new FailureAnalysis(
                    "The demonstration has published passwords, so it runs on loopback only. Leave out meshwork.demo, or set server.address=127.0.0.1.",
                    "",
                    root);
        }
    }
}
