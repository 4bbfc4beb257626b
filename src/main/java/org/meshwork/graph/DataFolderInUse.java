package org.meshwork.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line that another Meshwork has the data folder. */
final class DataFolderInUse extends AbstractFailureAnalyzer<DataFolder.InUse> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DataFolder.InUse cause) {
        return new FailureAnalysis(
                "Another Meshwork is using the data folder " + cause.folder
                        + ". Stop that one first, or choose another folder with --meshwork.data=FOLDER.",
                "",
                root);
    }
}
