package org.meshwork.directory.lucene;

import java.util.EnumSet;
import java.util.Set;

/** What a search may use beyond the words themselves. All of it but to measure what each earns. */
enum Part {
    /** Other words for needs, kinds of service and conditions. */
    SYNONYMS,
    /** Mended words. */
    SPELLING,
    /** What whole sentences mean. */
    MEANING,
    /** What people come with, and what services for that call themselves. */
    INTENTS;

    static final Set<Part> ALL = Set.copyOf(EnumSet.allOf(Part.class));
}
