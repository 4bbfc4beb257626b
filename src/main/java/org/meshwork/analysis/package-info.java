/**
 * Webs from JSON lines, examined without a server or a graph: for researchers, and for checking.
 *
 * <p>Start at {@link org.meshwork.analysis.AnalyseCommand}. A line goes in as {@code docs/care-web.schema.json} says and comes
 * out as {@code docs/findings.schema.json} says. Nothing here starts Spring, so that it starts fast.
 */
@ApplicationModule(
        displayName = "Analysis",
        allowedDependencies = {"shared", "person", "findings", "passport"})
@NullMarked
package org.meshwork.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
