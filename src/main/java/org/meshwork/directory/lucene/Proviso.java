package org.meshwork.directory.lucene;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said about the help they look for, beside what it is for. Whoever meets it comes before whoever does
 * not say, and they before whoever is known not to.
 *
 * @param code as it is shown, and taken away: "free", "on-sunday", "for-dads"
 * @param met services that are known to meet it
 * @param broken services that are known not to
 * @param ageYears for somebody of this age; null where it is about something else
 */
record Proviso(
        String code, Query met, Query broken, @Nullable Integer ageYears) {}
