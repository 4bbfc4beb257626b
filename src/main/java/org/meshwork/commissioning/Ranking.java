package org.meshwork.commissioning;

import java.util.List;

/**
 * All areas of one level by one indicator.
 *
 * @param whole what they are parts of, by the same indicator; its verdict says nothing
 * @param areas worst first; then those of which there is nothing to say, then the suppressed, both by name
 */
public record Ranking(Release release, Hotspots.Question question, Hotspot whole, List<Hotspot> areas) {

    public Ranking {
        areas = List.copyOf(areas);
    }
}
