package org.meshwork.exchange;

/**
 * Something to import.
 *
 * @param name under which its services are kept, always the same for one publisher
 * @param source a file with an array of services, a page of them or a single one; or the {@code http(s)} address of such,
 *     whose further pages are fetched
 * @param licence under which it is published; may be empty
 * @param mapping where the source is a list of somebody's own form: the name or file of its mapping; else empty
 */
public record Feed(String name, String source, String licence, String mapping) {

    public Feed(String name, String source, String licence) {
        this(name, source, licence, "");
    }

    public Feed {
        name = name.strip();
        source = source.strip();
        licence = licence.strip();
        mapping = mapping.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a feed without a name, from " + source);
        }
    }
}
