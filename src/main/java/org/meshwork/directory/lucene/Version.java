package org.meshwork.directory.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.meshwork.directory.Service;
import org.meshwork.shared.Vocabulary;

/** What an index was made with. One that was made with something else is made anew. */
final class Version {

    /** Count up whenever analysis or fields change. */
    private static final int OF_ANALYSIS_AND_FIELDS = 2;

    static final String CURRENT = OF_ANALYSIS_AND_FIELDS + "-" + checksumOfWhatGoesIn();

    private Version() {}

    /** The vocabulary goes into the labels, and the shape of a service into what is stored. */
    private static String checksumOfWhatGoesIn() {
        var words = Vocabulary.shipped();
        var all = List.of(
                List.copyOf(words.needs()),
                List.copyOf(words.serviceTypes()),
                Arrays.toString(Service.class.getRecordComponents()));
        var checksum = new CRC32();
        checksum.update(all.toString().getBytes(UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
