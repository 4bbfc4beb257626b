package org.meshwork.shared;

/**
 * A kind of encounter, and of support that guidance expects: one row of {@code graph-seed/reference/encounter-kinds.csv}.
 *
 * @param phrase completes "You have not had …": "a flu jab"
 * @param assessment the person is asked to tell their story
 * @param source published source, or blank where the row is our own
 */
public record EncounterKind(String code, String name, String phrase, boolean assessment, String source) {}
