package org.meshwork.ui;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What went wrong, as a person should hear it. */
enum Failure {
    GRAPH_AWAY(
            "We cannot reach your care web just now",
            "Nothing is lost. What you last saved is kept, and what you just did was not done. Please try again in a minute."),
    UNKNOWN(
            "Something went wrong on our side",
            "Nothing is lost: what you last saved is kept, and what you just did was not done. We have made a note of the cause.");

    private final String headline;
    private final String sentence;

    Failure(String headline, String sentence) {
        this.headline = headline;
        this.sentence = sentence;
    }

    static Failure of(Throwable cause) {
        for (var at = cause; at != null; at = at.getCause()) {
            if (at instanceof DataAccessException || at instanceof TransactionException) {
                return GRAPH_AWAY;
            }
        }
        return UNKNOWN;
    }

    String headline() {
        return headline;
    }

    String sentence() {
        return sentence;
    }
}
