package org.meshwork.exchange.tables;

/** What the first bytes of a file, and a look at all of them, say. */
sealed interface Encoded permits Encoding, Encoding.Not {}
