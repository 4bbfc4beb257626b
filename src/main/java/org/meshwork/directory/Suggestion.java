package org.meshwork.directory;

/**
 * What somebody may mean who has typed its beginning.
 *
 * @param label as people read it
 * @param value a need's code, a service's id, or the name of a place
 */
public record Suggestion(Kind kind, String label, String value) {

    public enum Kind {
        NEED,
        SERVICE,
        PLACE
    }
}
