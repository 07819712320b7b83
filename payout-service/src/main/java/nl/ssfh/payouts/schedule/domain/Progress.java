package nl.ssfh.payouts.schedule.domain;

/** How a line stands, in the few words that practices and students need. */
public enum Progress {
    PLANNED("gepland", "planned"),
    ON_ITS_WAY("onderweg", "on its way"),
    PAID("betaald", "paid"),
    WAITING("wacht", "waiting"),
    NOT_PAID("niet betaald", "not paid"),
    /** Too much was paid before. */
    ASKED_BACK("wordt teruggevraagd", "asked back"),
    /** What was asked back is settled. */
    SETTLED("afgehandeld", "settled");

    private final String nl;
    private final String en;

    Progress(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** What is asked back goes no way of its own: it is kept back of what does. */
    public static Progress of(InstalmentState state, boolean recovery) {
        if (recovery) {
            return switch (state) {
                case RECOVERED -> SETTLED;
                case CANCELLED -> NOT_PAID;
                case PLANNED, DUE, IN_RUN, SENT, PAID, HELD, RETURNED -> ASKED_BACK;
            };
        }
        return switch (state) {
            case PLANNED, DUE -> PLANNED;
            case IN_RUN, SENT -> ON_ITS_WAY;
            case PAID -> PAID;
            case HELD, RETURNED -> WAITING;
            case CANCELLED -> NOT_PAID;
            case RECOVERED -> SETTLED;
        };
    }

    public String nl() {
        return nl;
    }

    public String en() {
        return en;
    }
}
