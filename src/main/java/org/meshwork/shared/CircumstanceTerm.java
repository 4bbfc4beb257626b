package org.meshwork.shared;

/**
 * Something that can be true of a person: one row of {@code graph-seed/reference/circumstances.csv}. Languages are not in
 * it: their codes are ISO 639-1, and the program knows their names.
 *
 * @param kind RISK, RECORDS, SITUATION or COMMUNICATION
 * @param name as it stands in a sentence or on a choice
 * @param source published source
 */
public record CircumstanceTerm(String kind, String code, String name, String source) {}
