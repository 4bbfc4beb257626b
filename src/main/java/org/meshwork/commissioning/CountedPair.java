package org.meshwork.commissioning;

import java.util.Map;
import org.meshwork.commissioning.Counted.Pool;

/**
 * Two organisations of the directory and the people they share, before disclosure control: never kept, never shown.
 *
 * @param area code of the whole
 * @param one id of the organisation whose id is the smaller
 * @param oneName as the directory has it
 * @param pool of the handovers between them; {@code holding} are the people they share
 * @param needs by code, the people for whom they do not talk about it
 * @param kinds by code, the people to whom both give the same kind of service for the same need
 */
record CountedPair(
        String area,
        String one,
        String oneName,
        String other,
        String otherName,
        Pool pool,
        Map<String, Integer> needs,
        Map<String, Integer> kinds) {

    CountedPair {
        needs = Map.copyOf(needs);
        kinds = Map.copyOf(kinds);
    }
}
