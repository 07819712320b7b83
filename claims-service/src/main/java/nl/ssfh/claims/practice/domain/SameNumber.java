package nl.ssfh.claims.practice.domain;

import java.util.UUID;

/** The practice has this PFZW number on that day already. */
public class SameNumber extends RuntimeException {

    public SameNumber(UUID practice) {
        super("Practice " + practice + " has this number already");
    }
}
