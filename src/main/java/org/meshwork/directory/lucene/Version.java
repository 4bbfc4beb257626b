package org.meshwork.directory.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.meshwork.directory.Service;
import org.meshwork.directory.meaning.Meaning;
import org.meshwork.shared.Vocabulary;

/** What an index was made with. One that was made with something else is made anew. */
final class Version {

    /** Count up whenever analysis or fields change. */
    private static final int OF_ANALYSIS_AND_FIELDS = 6;

    static final String CURRENT = OF_ANALYSIS_AND_FIELDS + "-" + checksumOfWhatGoesIn();

    private Version() {}

    /** The vocabulary goes into the labels, and the shape of a service into what is stored. */
    private static String checksumOfWhatGoesIn() {
        var words = Vocabulary.shipped();
        var all = List.of(
                Meaning.VERSION,
                List.copyOf(words.needs()),
                List.copyOf(words.serviceTypes()),
                List.copyOf(words.conditions()),
                List.copyOf(words.intents()),
                shape(Service.class));
        var checksum = new CRC32();
        checksum.update(all.toString().getBytes(UTF_8));
        return Long.toHexString(checksum.getValue());
    }

    /** Of a record and of the records in it. */
    private static String shape(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(part -> part + shapeWithin(part.getGenericType()))
                .collect(joining(",", record.getSimpleName() + "(", ")"));
    }

    private static String shapeWithin(Type type) {
        return switch (type) {
            case Class<?> one when one.isRecord() -> shape(one);
            case ParameterizedType several ->
                Arrays.stream(several.getActualTypeArguments())
                        .map(Version::shapeWithin)
                        .collect(joining());
            default -> "";
        };
    }
}
