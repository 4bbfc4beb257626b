package org.meshwork.exchange.openreferral;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which addresses belong to the public internet, after the registries of special addresses in RFC 6890. */
final class PublicAddresses {

    private PublicAddresses() {}

    /** False for this machine, its private network, link-local, multicast and reserved addresses. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublic(six);
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        var a = four[0] & 0xff;
        var b = four[1] & 0xff;
        var c = four[2] & 0xff;
        var isSharedByCarrier = a == 100 && b >= 64 && b < 128;
        var isSpecialBlock = a == 192 && b == 0 && (c == 0 || c == 2);
        var isBenchmark = a == 198 && (b == 18 || b == 19);
        var isDocumentation = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
        return a != 0 && a < 240 && !isSharedByCarrier && !isSpecialBlock && !isBenchmark && !isDocumentation;
    }

    private static boolean isPublic(Inet6Address address) {
        var six = address.getAddress();
        var first = (six[0] & 0xff) << 8 | (six[1] & 0xff);
        var second = (six[2] & 0xff) << 8 | (six[3] & 0xff);
        if (first == 0x64 && second == 0xff9b) {
            return isPublicInside(six, 12); // an IPv4 address behind NAT64
        }
        if (first == 0x2002) {
            return isPublicInside(six, 2); // an IPv4 address behind 6to4
        }
        var isSpecialBlock = first == 0x2001 && (second < 0x200 || second == 0xdb8);
        return (first & 0xe000) == 0x2000 && !isSpecialBlock;
    }

    private static boolean isPublicInside(byte[] six, int from) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(six, from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an IPv4 address", e);
        }
    }
}
