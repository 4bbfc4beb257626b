package org.meshwork.directory.lucene;

import org.apache.lucene.facet.FacetsConfig;
import org.meshwork.directory.Facet;

/** What a service's document is made of. */
final class Fields {

    static final String ID = "id";
    /** The whole service as JSON, so that results need no look in the graph. */
    static final String SERVICE = "service";

    // Read by people, stemmed.
    static final String NAME = "name";
    static final String ORGANISATION = "organisation";
    static final String SUMMARY = "summary";
    static final String DESCRIPTION = "description";
    static final String LABELS = "labels";
    static final String PLACE = "place";
    /** Every word as it is written, for spelling and for words half typed. */
    static final String WORDS = "words";
    /** The whole name of the service or of its organisation, as one term. */
    static final String WHOLE_NAME = "whole-name";

    /** The name from each of its words on, as people write it, for names half typed. */
    static final String NAME_FROM = "name-from";

    // Keys of concepts that its words speak of.
    static final String SPOKEN_OF_IN_NAME = "spoken-of-in-name";
    static final String SPOKEN_OF = "spoken-of";

    // Codes.
    static final String NEED = "need";
    /** The first of its needs: what it is there for. */
    static final String CHIEF_NEED = "chief-need";

    static final String TYPE = "type";
    static final String AUDIENCE = "audience";
    static final String COST = "cost";
    static final String DELIVERY = "delivery";
    static final String DAY = "day";

    static final String POINT = "point";
    /** There where some of its places, or all, are not known, or where it needs none. */
    static final String NOT_ONLY_PLACES = "not-only-places";

    static final String MINIMUM_AGE = "minimum-age";
    static final String MAXIMUM_AGE = "maximum-age";
    /** When it is open, written by {@code Openings}. Missing where it is not known. */
    static final String OPENINGS = "openings";

    /** Days since 1970. */
    static final String ASSURED = "assured";

    static final String ORDER = "order";

    /** What it says about itself, as a direction. Missing until that was worked out. */
    static final String MEANING = "meaning";

    static final FacetsConfig FACETS = facets();

    private Fields() {}

    static String dimension(Facet facet) {
        return facet.parameter();
    }

    private static FacetsConfig facets() {
        var facets = new FacetsConfig();
        for (var facet : Facet.values()) {
            facets.setMultiValued(dimension(facet), true);
        }
        return facets;
    }
}
