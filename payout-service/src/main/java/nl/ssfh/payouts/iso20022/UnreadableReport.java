package nl.ssfh.payouts.iso20022;

import javax.xml.stream.Location;

/** A bank file that cannot be read, with the place where it breaks, in both languages. */
public final class UnreadableReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String dutch;

    UnreadableReport(String english, String dutch) {
        super(english);
        this.dutch = dutch;
    }

    static UnreadableReport at(Location place, String english, String dutch) {
        return new UnreadableReport(
                "Line %d, column %d: %s.".formatted(place.getLineNumber(), place.getColumnNumber(), english),
                "Regel %d, kolom %d: %s.".formatted(place.getLineNumber(), place.getColumnNumber(), dutch));
    }

    public String dutch() {
        return dutch;
    }
}
