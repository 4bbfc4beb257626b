package org.meshwork.directory.lucene;

import java.util.Set;

/** Words that people wrap around what they mean. They add a little where they fit and are never asked for. */
final class SoftWords {

    /** How much one counts beside a word that carries meaning. */
    static final float WEIGHT = 0.2f;

    private static final Set<String> WORDS =
            Set.of(("all any both each every some only own same too more most much many other another such just now"
                            + " out up down over off under again further once away back around near nearby local locally area"
                            + " help helps helped helping need needs needed want wants wanted like likes get gets getting got give"
                            + " gives giving go goes going gone come comes coming came make makes making take takes taking keep"
                            + " keeps find finds finding look looks looking know knows knowing see sees seeing try trying use"
                            + " using tell ask say says said think feel feels feeling let put start please thanks hello hi ok"
                            + " really ever never always still yet anymore anyway lot lots bit thing things stuff way ways"
                            + " something someone somebody somewhere anything anyone anybody anywhere nothing nobody everything"
                            + " everyone everybody else service services group groups club clubs support supporting provide"
                            + " provides offer offers people person persons adult adults man woman one two good bad better best"
                            + " well new old little big long day days week weeks time times today tonight tomorrow year years"
                            + " able available information advice dad mum mom mam mother father parent husband wife partner"
                            + " son daughter brother sister nan gran granny grandma grandad grandpa nana auntie uncle lad lass"
                            + " kid friend properly work works working")
                    .split(" "));

    private SoftWords() {}

    static boolean holds(String written) {
        return WORDS.contains(written);
    }
}
