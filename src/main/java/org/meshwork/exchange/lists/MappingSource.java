package org.meshwork.exchange.lists;

/** A mapping that was asked for: read, or not to be used. */
public sealed interface MappingSource permits Mapping, NoMapping {}
