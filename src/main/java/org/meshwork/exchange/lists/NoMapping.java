package org.meshwork.exchange.lists;

/** @param sentence why it cannot be used, and what to do */
public record NoMapping(String sentence) implements MappingSource {}
