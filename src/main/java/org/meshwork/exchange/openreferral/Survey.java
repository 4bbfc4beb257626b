package org.meshwork.exchange.openreferral;

/** What a look through a JSON text shows. */
sealed interface Survey permits FeedFile, Unusable {}
