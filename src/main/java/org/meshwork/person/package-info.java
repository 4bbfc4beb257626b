/**
 * One person's care web: who helps them, with what, and who talks to whom; and what bears on it: conditions, plan, encounters,
 * language, risk, goals, what they ruled out and what they answered.
 *
 * <p>Start at {@link org.meshwork.person.CareWebs}. A {@link org.meshwork.person.CareWeb} is an immutable snapshot, read by
 * one statement; it changes only through {@link org.meshwork.person.Change}s, each journalled with its inverse, and each
 * edit is followed, before it is committed, by a {@link org.meshwork.person.WebsChanged}. Where two edit at once {@link
 * org.meshwork.person.Reconciliation} says what becomes of it. Beside the webs stand {@link org.meshwork.person.CheckIns},
 * {@link org.meshwork.person.Interviews}: how far the building of a web has come, {@link org.meshwork.person.LinkedWebs}:
 * which contact has a web of their own, and {@link org.meshwork.person.KeptServices}: what was put by to talk over. A person who deletes everything leaves a {@link org.meshwork.person.WebErased}.
 */
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"shared", "graph", "places", "directory", "access"})
@NullMarked
package org.meshwork.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
