package nl.ssfh.claims.organisation.domain;

import java.util.UUID;

/** An organisation must keep an administrator. */
public class LastAdmin extends RuntimeException {

    public LastAdmin(UUID organisation) {
        super("Organisation " + organisation + " would have no administrator");
    }
}
