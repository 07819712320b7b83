package nl.ssfh.eligibility.policy.domain;

import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Terms;

/** Track and entrant taken together, the way the rules speak of them. */
public enum Regime {
    BOL,
    HBO,
    BBL_REGULAR,
    BBL_ENTRANT,
    THIRD_PATH_OTHER,
    THIRD_PATH_ENTRANT;

    public static Regime of(Terms terms) {
        var regular = terms.entrant() == Entrant.REGULAR;
        return switch (terms.track()) {
            case BOL -> BOL;
            case HBO -> HBO;
            case BBL -> regular ? BBL_REGULAR : BBL_ENTRANT;
            case THIRD_PATH -> regular ? THIRD_PATH_OTHER : THIRD_PATH_ENTRANT;
        };
    }
}
