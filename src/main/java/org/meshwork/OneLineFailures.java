package org.meshwork;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;

/** When the program cannot start, one clear line instead of a page. */
final class OneLineFailures implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Meshwork cannot start: " + sentence(analysis));
    }

    private static String sentence(FailureAnalysis analysis) {
        if (analysis.getCause() instanceof PortInUseException taken) {
            return "port " + taken.getPort()
                    + " is taken by another program. Choose another with --server.port=NUMBER.";
        }
        var sentence = analysis.getDescription() + " " + (analysis.getAction() == null ? "" : analysis.getAction());
        return sentence.replaceAll("\\s+", " ").strip();
    }
}
