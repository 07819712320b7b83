package nl.ssfh.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects all that is wrong with an input, so that a person can mend it in one go. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public Violations unless(boolean right, String field, String message, String messageNl) {
        if (!right) {
            found.add(new Violation(field, message, messageNl));
        }
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws one problem that names every field, unless nothing is wrong. */
    public void orElseThrow() {
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
    }
}
