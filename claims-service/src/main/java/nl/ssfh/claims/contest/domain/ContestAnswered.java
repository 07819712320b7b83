package nl.ssfh.claims.contest.domain;

import java.util.UUID;

/** Somebody answered the student already. */
public class ContestAnswered extends RuntimeException {

    public ContestAnswered(UUID contest) {
        super("Contest " + contest + " was answered already");
    }
}
