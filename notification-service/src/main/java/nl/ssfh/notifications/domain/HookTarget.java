package nl.ssfh.notifications.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address on the internet that we may call: never one of our own network, whoever asks for it. */
public final class HookTarget {

    private static final int LONGEST = 500;

    private HookTarget() {}

    /**
     * As it is written, before anybody looks where it leads.
     *
     * @param local whether this machine may be called too, and without encryption
     */
    public static Optional<URI> read(String text, boolean local) {
        try {
            var uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || (local && "http".equals(uri.getScheme()));
            return web && uri.getHost() != null && uri.getUserInfo() == null && text.length() <= LONGEST
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether it lies on the internet, and not in a private network, on this machine or at a cloud's metadata. */
    public static boolean isPublic(InetAddress address) {
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isShared(address.getAddress())
                || (address instanceof Inet6Address six && isPrivate(six.getAddress())));
    }

    /** 0/8, 100.64/10 of providers, 192.0.0/24, 198.18/15 of benchmarks, and 240/4. */
    private static boolean isShared(byte[] bytes) {
        if (bytes.length != 4) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xfe) == 18);
    }

    /** fc00::/7, and those that hold an address of the older kind: 64:ff9b::/96, 2002::/16. */
    private static boolean isPrivate(byte[] bytes) {
        return (bytes[0] & 0xfe) == 0xfc
                || (bytes[0] == 0 && bytes[1] == 0x64)
                || (bytes[0] == 0x20 && bytes[1] == 0x02);
    }
}
