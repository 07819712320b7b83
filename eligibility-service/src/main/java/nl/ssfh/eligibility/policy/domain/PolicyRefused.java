package nl.ssfh.eligibility.policy.domain;

import nl.ssfh.eligibility.policy.domain.table.Place;

/** A policy file cannot be used; the message names the place, down to table, row and cell, and what is wrong there. */
public class PolicyRefused extends RuntimeException {

    private final transient Place place;
    private final String reason;

    public PolicyRefused(Place place, String reason) {
        super(place.words() + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    public Place place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
