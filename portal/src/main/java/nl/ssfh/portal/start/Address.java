package nl.ssfh.portal.start;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses to go back to. */
final class Address {

    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9/_-]*)?");

    /** As a query may be written (RFC 3986, 3.4). */
    private static final Pattern QUERY = Pattern.compile("([A-Za-z0-9._~!$'()*+,;=:@/?&-]|%[0-9A-Fa-f]{2})*");

    private Address() {}

    /**
     * The address when it is a plain path of the portal, with or without a query, else its front page: nobody is sent
     * elsewhere by a link.
     */
    static String ofOurs(@Nullable String address) {
        if (address == null) {
            return "/";
        }
        var end = address.indexOf('?');
        var path = end < 0 ? address : address.substring(0, end);
        if (!PATH.matcher(path).matches()) {
            return "/";
        }
        return end < 0 || QUERY.matcher(address.substring(end + 1)).matches() ? address : path;
    }
}
