package org.meshwork.exchange.openreferral;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How far a feed may lead us: {@code meshwork.feeds.*}.
 *
 * @param allowPrivateAddresses true to fetch also from this machine and the private network, where an address typed in by
 *     a steward would otherwise be a way to look around inside
 * @param maximumPages of one feed
 * @param pageSize bytes of one page, at most
 * @param totalSize bytes of all pages of one feed, at most
 * @param timeout for one page, whole
 * @param attempts to fetch one page, where its server is busy or does not answer
 * @param politeness pause between one page and the next
 * @param longestWait a server that wants us to wait longer is given up
 * @param wholeRecords false to take lists as they are; else each record of a list that holds only the beginnings of
 *     records is fetched whole, one by one
 */
@ConfigurationProperties("meshwork.feeds")
public record FeedSettings(
        @DefaultValue("false") boolean allowPrivateAddresses,
        @DefaultValue("1000") int maximumPages,
        @DefaultValue("64MB") DataSize pageSize,
        @DefaultValue("1GB") DataSize totalSize,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("4") int attempts,
        @DefaultValue("200ms") Duration politeness,
        @DefaultValue("60s") Duration longestWait,
        @DefaultValue("true") boolean wholeRecords) {

    @ConstructorBinding
    public FeedSettings {}

    /** Asks once, without a pause, and takes lists as they are. */
    public FeedSettings(
            boolean allowPrivateAddresses, int maximumPages, DataSize pageSize, DataSize totalSize, Duration timeout) {
        this(allowPrivateAddresses, maximumPages, pageSize, totalSize, timeout, 1, Duration.ZERO, Duration.ZERO, false);
    }

    /** @param called the feed @param advice where it has more pages than it may; empty where it has not */
    Optional<Unusable> tooManyPages(String called, int pages, String advice) {
        return pages <= maximumPages
                ? Optional.empty()
                : Optional.of(new Unusable(
                        called + " has more than " + maximumPages + " pages, so nothing was taken. " + advice));
    }

    /** @param bytes of all its pages so far */
    Optional<Unusable> tooLarge(String called, long bytes) {
        return bytes <= totalSize.toBytes()
                ? Optional.empty()
                : Optional.of(new Unusable(called + " is larger than " + totalSize.toMegabytes()
                        + " MB in all, so nothing was taken. Raise meshwork.feeds.total-size if that is meant."));
    }
}
