/**
 * The local directory of services: kept in the graph, searched in Lucene.
 *
 * <p>Start at {@link org.meshwork.directory.Directory}. Each change to a service appends a numbered change in the same
 * transaction; the index follows those numbers and keeps its position inside its own commit, so that a crash loses
 * nothing. What stewards decide stays through imports: {@link org.meshwork.directory.Corrections}, {@link
 * org.meshwork.directory.Duplicates}; what others tell them comes in by {@link org.meshwork.directory.ProblemReports} and
 * {@link org.meshwork.directory.StillRightLinks}. Lucene stays in {@code lucene}, the sentence models in {@code meaning}; nobody
 * outside names them. What speaks of danger is answered by {@link org.meshwork.directory.UrgentHelp}, before any search.
 */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"shared", "graph", "places", "access"})
@NullMarked
package org.meshwork.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
