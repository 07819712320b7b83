package nl.ssfh.portal.start;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses to go back to. */
final class Address {

    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9/_-]*)?");

    private Address() {}

    /** The address when it is a plain path of the portal, else its front page: nobody is sent elsewhere by a link. */
    static String ofOurs(@Nullable String address) {
        return address != null && PATH.matcher(address).matches() ? address : "/";
    }
}
