package org.meshwork.exchange.tables;

import java.util.List;
import java.util.function.Consumer;

/** A whole file of rows. */
public sealed interface Table extends TableSource permits Csv, GeoJson {

    Columns columns();

    int rows();

    /** What there is to say about the file, in sentences. */
    List<String> notes();

    /** In order, one at a time; may be asked for more than once. */
    void each(Consumer<Row> use);
}
