package org.meshwork.exchange.lists;

/** @param sentence why nothing of it can be used, and what to do */
public record NoList(String sentence) implements ListSource {}
