package nl.ssfh.demo.expectation;

import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Track;

/** Track and entrant taken together, as the rate table and the deadlines know them. */
enum Regime {
    BOL,
    HBO,
    BBL_REGULAR,
    BBL_ENTRANT,
    THIRD_PATH_OTHER,
    THIRD_PATH_ENTRANT;

    static Regime of(Track track, Entrant entrant) {
        boolean regular = entrant == Entrant.REGULAR;
        return switch (track) {
            case BOL -> BOL;
            case HBO -> HBO;
            case BBL -> regular ? BBL_REGULAR : BBL_ENTRANT;
            case THIRD_PATH -> regular ? THIRD_PATH_OTHER : THIRD_PATH_ENTRANT;
        };
    }

    boolean isBbl() {
        return this == BBL_REGULAR || this == BBL_ENTRANT;
    }

    /** The four months to file in count from the first day, not from the last. */
    boolean filesFromStart() {
        return isBbl() || this == THIRD_PATH_ENTRANT;
    }
}
