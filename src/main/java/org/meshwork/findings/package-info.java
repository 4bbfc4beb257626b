/**
 * Finds the gaps, overlaps and missing handovers in one person's care web, and measures it.
 *
 * <p>Start at {@link org.meshwork.findings.Findings}. A {@link org.meshwork.person.CareWeb} and a date go in,
 * {@link org.meshwork.findings.Finding}s come out; nothing is stored, nobody is told, and no rule reads the clock. To add a
 * rule, write one package-private {@code Rule}, its tests, its rows in {@code graph-seed/reference/rules.csv} and
 * {@code methods.csv}, and one line in {@code Findings}; a number that it goes by is a row of {@code thresholds.csv}, and a date that it compares with belongs into
 * {@link org.meshwork.findings.Recheck}, which a test holds to it day by day.
 *
 * <p>{@link org.meshwork.findings.Answered} says whether an answer to a finding still holds,
 * {@link org.meshwork.findings.PathwayStep} is the catalogue of what guidance expects, and
 * {@link org.meshwork.findings.CareDensity} is the one measure of a whole population.
 *
 * <p>A finding is an invitation to talk, not a verdict: a family sharing a task is never an overlap.
 */
@ApplicationModule(
        displayName = "Findings",
        allowedDependencies = {"shared", "person"})
@NullMarked
package org.meshwork.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
