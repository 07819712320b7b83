package nl.ssfh.claims.contribution.app;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.claims.contribution.domain.BrokenRegister;
import nl.ssfh.claims.input.domain.Flaw;

/** What is wrong with a file, line by line, until there is too much to be of help. */
final class RegisterFlaws {

    private static final int MOST = 100;

    private final List<Flaw> found = new ArrayList<>();

    void at(long line, String column, String en, String nl) {
        found.add(new Flaw(
                "line %d, column %s".formatted(line, column),
                en,
                "regel %d, kolom %s: %s".formatted(line, column, nl)));
    }

    void inFile(String en, String nl) {
        found.add(new Flaw("(file)", en, nl));
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void orElseThrow() {
        if (!found.isEmpty()) {
            throw new BrokenRegister(found);
        }
    }
}
