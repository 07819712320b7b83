package nl.ssfh.local;

/** Every address that something listens on, with the number it has when it is not drawn. */
public enum Port {
    PORTAL(8080, Part.PORTAL),
    CLAIMS(8081, Part.CLAIMS),
    ELIGIBILITY(8082, Part.ELIGIBILITY),
    PAYOUTS(8083, Part.PAYOUTS),
    NOTIFICATIONS(8084, Part.NOTIFICATIONS),
    OIDC(8085, Part.OIDC),
    SMTP(8025, Part.MAIL),
    MAIL_API(8026, Part.MAIL),
    KAFKA(8092, Part.KAFKA),
    POSTGRESQL(8432, Part.POSTGRESQL);

    private final int usual;
    private final Part part;

    Port(int usual, Part part) {
        this.usual = usual;
        this.part = part;
    }

    public int usual() {
        return usual;
    }

    /** The part that listens on it. */
    public Part part() {
        return part;
    }

    static Port of(Part part) {
        return part == Part.MAIL ? SMTP : valueOf(part.name());
    }
}
