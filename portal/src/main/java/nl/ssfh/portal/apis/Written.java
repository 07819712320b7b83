package nl.ssfh.portal.apis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the fund did, and why.
 *
 * @param reason absent where nobody has to say why
 * @param by who he is to the services, or the name of a service
 */
public record Written(@Nullable String reason, String by, Instant at) {

    public String why() {
        return reason == null ? "" : reason;
    }
}
