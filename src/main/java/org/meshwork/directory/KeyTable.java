package org.meshwork.directory;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Who shares which key: one long for each key of each entry, so that a million entries fit into some fifty megabytes.
 *
 * <p>The upper 40 bits are the key's hash, the lower 24 its owner. Two keys of one hash only cost a comparison in vain.
 */
final class KeyTable {

    private static final int OWNER_BITS = 24;
    private static final long OWNER = (1L << OWNER_BITS) - 1;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] entries = new long[1 << 12];
    private int size;

    /** @param owner a number below 2 to the power of 24 */
    void add(String key, int owner) {
        if (owner > OWNER) {
            throw new IllegalArgumentException("too many entries: " + owner);
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = hash(key) | owner;
    }

    /** Once all are added. */
    void sort() {
        Arrays.sort(entries, 0, size);
    }

    int uses(String key) {
        var hash = hash(key);
        return position(hash + OWNER + 1) - position(hash);
    }

    /**
     * Hands over each pair of owners that share a key which at most {@code most} share, as {@link #pair}; some more than once.
     */
    void pairs(int most, LongConsumer use) {
        for (var from = 0; from < size; ) {
            var to = from;
            while (to < size && entries[to] >>> OWNER_BITS == entries[from] >>> OWNER_BITS) {
                to++;
            }
            if (to - from <= most) {
                pairs(from, to, use);
            }
            from = to;
        }
    }

    private void pairs(int from, int to, LongConsumer use) {
        for (var i = from; i < to; i++) {
            for (var j = i + 1; j < to; j++) {
                var first = entries[i] & OWNER;
                var second = entries[j] & OWNER;
                if (first != second) {
                    use.accept(first << 32 | second);
                }
            }
        }
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    private int position(long entry) {
        var found = Arrays.binarySearch(entries, 0, size, entry);
        return found >= 0 ? found : -found - 1;
    }

    private static long hash(String key) {
        var hash = FNV_OFFSET;
        for (var i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        // The sign bit stays free, so that sorting needs no second thought.
        return (hash << OWNER_BITS) & Long.MAX_VALUE;
    }
}
