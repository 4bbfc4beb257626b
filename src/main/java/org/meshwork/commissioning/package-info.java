/**
 * Where care comes apart, seen from all webs at once and never from one: summaries, monthly releases, and the hot spots in
 * them.
 *
 * <p>Start at {@link org.meshwork.commissioning.Hotspots}. A summary is written with each web, in the same transaction. Once a
 * month is over {@link org.meshwork.commissioning.MonthlyRelease} has {@link org.meshwork.commissioning.Releases} add the
 * summaries up, small area by small area: handovers, findings, and the {@link org.meshwork.commissioning.Mark marks} of people.
 * What was added up passes {@code Disclosure}, the one place that decides what may be seen. What came out of it is kept as the
 * release, and everything that a commissioner sees, hot spots included, is worked out from that. The exact counts of the last
 * three releases are kept beside them, out of reach of every page and file, so that a new release gives nothing of them away;
 * older ones are forgotten.
 *
 * <p>Hot spots are Gi* ({@code GetisOrd}, {@code LocalStatistic}) with false discoveries kept down, checked on request by
 * permutations; {@link org.meshwork.commissioning.MoransI} speaks of the whole map, {@link
 * org.meshwork.commissioning.Funnel} of areas by size, {@link org.meshwork.commissioning.Interval} of one proportion. All of
 * them see published figures only, and say in a sentence what they cannot say.
 *
 * <p>A summary says by what it was worked out ({@code edition}) and when it is due again ({@code recheckOn});
 * {@link org.meshwork.commissioning.Recount} works it out again in the background where nobody edits the web.
 *
 * <p>Beside them: {@link org.meshwork.commissioning.FaultLines}, organisations that share people and do not talk; {@link
 * org.meshwork.commissioning.Trends} and the register of {@link org.meshwork.commissioning.Initiatives}; {@link
 * org.meshwork.commissioning.Equity}, groups beside everybody; {@link org.meshwork.commissioning.ReleaseFile}, all of it as CSV;
 * {@link org.meshwork.commissioning.Deserts}, from the directory and the census alone; {@link
 * org.meshwork.commissioning.UnmetNeeds}, searches that found nothing beside gaps and provision; and {@link
 * org.meshwork.commissioning.Principle}, what of twelve principles any of this can show.
 */
@ApplicationModule(
        displayName = "Commissioning",
        allowedDependencies = {"shared", "graph", "access", "places", "directory", "person", "findings"})
@NullMarked
package org.meshwork.commissioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
