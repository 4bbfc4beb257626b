/**
 * Who may do what, and the record of who did: accounts, roles, consent to see or edit a person's web, and the audit trail.
 *
 * <p>Start at {@link org.meshwork.access.Consents}, the one guard that every read and write of a person's data passes. "No
 * such person" and "not yours to see" are the same answer.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "graph"})
@NullMarked
package org.meshwork.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
