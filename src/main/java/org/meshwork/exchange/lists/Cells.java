package org.meshwork.exchange.lists;

/** One row as a mapping sees it: by column, and empty where the list writes that it does not know. */
@FunctionalInterface
interface Cells {

    String of(String column);
}
