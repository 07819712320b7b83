package nl.ssfh.payouts.bank.app;

/** A bank report that is larger than any the fund can get. */
public final class ReportTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long largest;

    ReportTooLarge(long largest) {
        super("A bank report may be at most %d bytes".formatted(largest));
        this.largest = largest;
    }

    public long largest() {
        return largest;
    }
}
