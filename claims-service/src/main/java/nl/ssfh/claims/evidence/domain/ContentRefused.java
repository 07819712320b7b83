package nl.ssfh.claims.evidence.domain;

/** A content that cannot be an agreement. */
public class ContentRefused extends RuntimeException {

    /** Why it cannot. */
    public enum Reason {
        NO_DOCUMENT,
        TOO_LARGE
    }

    private final Reason reason;

    public ContentRefused(Reason reason) {
        super("The content is refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
