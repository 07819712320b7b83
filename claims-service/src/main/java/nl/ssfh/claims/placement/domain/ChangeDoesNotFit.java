package nl.ssfh.claims.placement.domain;

import java.util.List;
import nl.ssfh.claims.input.domain.Flaw;

/** A change was told that cannot be true of this placement. */
public class ChangeDoesNotFit extends RuntimeException {

    private final transient List<Flaw> flaws;

    public ChangeDoesNotFit(List<Flaw> flaws) {
        super("The change does not fit the placement: " + flaws);
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
