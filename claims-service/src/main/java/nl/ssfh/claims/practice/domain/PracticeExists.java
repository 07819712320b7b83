package nl.ssfh.claims.practice.domain;

/** A practice with this KvK number and branch is registered already. */
public class PracticeExists extends RuntimeException {

    private static final String MESSAGE = "A practice with this KvK number and branch is registered already";

    public PracticeExists() {
        super(MESSAGE);
    }

    /** Somebody registered it at the same moment. */
    public PracticeExists(Throwable cause) {
        super(MESSAGE, cause);
    }
}
