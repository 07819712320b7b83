package nl.ssfh.eligibility.policy.domain;

import nl.ssfh.eligibility.policy.domain.table.Place;

/** A policy file cannot be used; the message names the place, down to table, row and cell, and what is wrong there. */
public class PolicyRefused extends RuntimeException {

    private final transient Place place;
    private final transient Said reason;

    public PolicyRefused(Place place, Said reason) {
        super(reason.after(place.words()).en());
        this.place = place;
        this.reason = reason;
    }

    /** Where it is and what is wrong there, in one sentence. */
    public Said words() {
        return reason.after(place.words());
    }

    public Place place() {
        return place;
    }

    public Said reason() {
        return reason;
    }
}
