package nl.ssfh.claims.practice.domain;

/** A practice with this KvK number and branch is registered already. */
public class PracticeExists extends RuntimeException {

    public PracticeExists(Throwable cause) {
        super("A practice with this KvK number and branch is registered already", cause);
    }
}
