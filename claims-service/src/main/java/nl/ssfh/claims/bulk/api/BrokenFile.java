package nl.ssfh.claims.bulk.api;

import java.util.List;
import nl.ssfh.claims.input.domain.Flaw;

/** A file that cannot be read as lines at all: nothing of it is taken. */
class BrokenFile extends RuntimeException {

    private final transient List<Flaw> flaws;

    BrokenFile(String field, String en, String nl) {
        this(List.of(new Flaw(field, en, nl)));
    }

    BrokenFile(List<Flaw> flaws) {
        super("The file cannot be read");
        this.flaws = flaws;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    static BrokenFile tooLong(int most) {
        return new BrokenFile(
                "(file)",
                "must be at most %d lines; send the rest as another file".formatted(most),
                "mag hoogstens %d regels zijn; stuur de rest als een ander bestand".formatted(most));
    }
}
