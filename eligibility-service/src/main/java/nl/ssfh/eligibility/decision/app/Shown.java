package nl.ssfh.eligibility.decision.app;

import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.Party;

/**
 * A decision as far as the caller may see it.
 *
 * @param to the party to whom it speaks; the fund reads what the practice reads
 */
public record Shown(Decision decision, Party to) {

    static Shown whole(Decision decision) {
        return new Shown(decision, Party.PRACTICE);
    }

    static Shown toStudent(Decision decision) {
        return new Shown(decision.forStudent(), Party.STUDENT);
    }
}
