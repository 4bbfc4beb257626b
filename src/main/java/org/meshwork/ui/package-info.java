/**
 * Every screen. Views lay out and delegate: no queries, no rules, and no role checks by {@code if}; state that matters is in
 * the address.
 *
 * <p>Start at {@link org.meshwork.ui.MainLayout}, the frame around each page. One package for each audience; Java halves of
 * the Lit elements in {@code component}.
 */
@ApplicationModule(
        displayName = "Screens",
        allowedDependencies = {
            "shared",
            "access",
            "places",
            "directory",
            "person",
            "findings",
            "suggestions",
            "commissioning",
            "exchange",
            "passport",
            "demonstration"
        })
@NullMarked
package org.meshwork.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
