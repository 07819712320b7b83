package nl.ssfh.eligibility.policy.domain;

/** A policy file cannot be used; the message names the place, down to table, row and cell, and what is wrong there. */
public class PolicyRefused extends RuntimeException {

    public PolicyRefused(String place, String reason) {
        super(place + ": " + reason);
    }
}
