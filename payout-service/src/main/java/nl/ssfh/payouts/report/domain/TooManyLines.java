package nl.ssfh.payouts.report.domain;

/** An answer would have more lines than its form can bear; a sheet can bear any number. */
public final class TooManyLines extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    public TooManyLines(int most) {
        super("There are more than %d lines".formatted(most));
        this.most = most;
    }

    public int most() {
        return most;
    }
}
