package org.meshwork.directory;

/**
 * What a place says about getting in and about, in its own words. Text that is not known is empty.
 *
 * @param url where more is said
 */
public record Accessibility(String description, String details, String url) {}
