package nl.ssfh.claims.contribution.domain;

import java.util.List;
import nl.ssfh.claims.input.domain.Flaw;

/** A file is no contribution register; nothing of it was taken in. */
public class BrokenRegister extends RuntimeException {

    private final transient List<Flaw> flaws;

    public BrokenRegister(List<Flaw> flaws) {
        super("The file is no contribution register: " + flaws.size() + " flaws");
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
