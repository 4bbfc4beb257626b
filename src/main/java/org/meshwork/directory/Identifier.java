package org.meshwork.directory;

/**
 * A number under which an organisation is registered.
 *
 * @param scheme of org-id.guide, or empty where it is not known
 * @param type in words
 */
public record Identifier(String scheme, String type, String value) {

    /** Charity Commission for England and Wales. */
    public static final String CHARITY = "GB-CHC";

    /** Companies House. */
    public static final String COMPANY = "GB-COH";

    /** Organisation Data Service of the NHS. */
    public static final String ODS = "GB-NHS";

    public Identifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an identifier without a value: " + scheme);
        }
    }
}
