package org.meshwork.exchange.tables;

/** One row by its columns: empty where there is no such column, or it says that it does not know. */
@FunctionalInterface
public interface Cells {

    String of(String column);
}
