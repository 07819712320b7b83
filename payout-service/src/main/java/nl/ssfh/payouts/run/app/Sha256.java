package nl.ssfh.payouts.run.app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By which files are known. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
