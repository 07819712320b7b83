package nl.ssfh.payouts.iso20022;

import javax.xml.stream.Location;

/** A bank file, or a part of it, that cannot be read, with the place where it breaks, in both languages. */
public final class UnreadableReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String dutch;
    private boolean refused;

    UnreadableReport(String english, String dutch) {
        super(english);
        this.dutch = dutch;
    }

    static UnreadableReport at(Location place, String english, String dutch) {
        return new UnreadableReport(
                "Line %d, column %d: %s.".formatted(place.getLineNumber(), place.getColumnNumber(), english),
                "Regel %d, kolom %d: %s.".formatted(place.getLineNumber(), place.getColumnNumber(), dutch));
    }

    /** The file looks like an attack: nothing of it is believed, whatever was read before. */
    UnreadableReport refused() {
        refused = true;
        return this;
    }

    boolean isRefused() {
        return refused;
    }

    public String english() {
        return String.valueOf(getMessage());
    }

    public String dutch() {
        return dutch;
    }
}
