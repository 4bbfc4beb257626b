package org.meshwork.exchange.openreferral;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
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
 */
@ConfigurationProperties("meshwork.feeds")
public record FeedSettings(
        @DefaultValue("false") boolean allowPrivateAddresses,
        @DefaultValue("1000") int maximumPages,
        @DefaultValue("64MB") DataSize pageSize,
        @DefaultValue("1GB") DataSize totalSize,
        @DefaultValue("60s") Duration timeout) {}
