package org.meshwork.directory;

/**
 * Where an entry came from.
 *
 * @param feed name of the feed or list
 * @param feedId the feed's own id, unique within it
 * @param licence under which it was published, or empty
 */
public record Origin(String feed, String feedId, String licence) {}
