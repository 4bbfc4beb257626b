package org.meshwork.exchange.openreferral;

/** @param sentence why nothing of it can be used, and what to do */
public record Unusable(String sentence) implements Survey, FeedSource {}
