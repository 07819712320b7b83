package nl.ssfh.eligibility.policy.domain;

import java.util.Arrays;
import java.util.Optional;

/** Where a row or a parameter comes from. */
public enum Basis {
    /** A published rule of the fund. */
    PUBLISHED("published"),
    /** Ours, until the fund says otherwise; shown as such wherever it is shown. */
    ASSUMED("assumed");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** The word that marks it in the files of a policy. */
    @Override
    public String toString() {
        return word;
    }

    public static Optional<Basis> named(String word) {
        return Arrays.stream(values()).filter(basis -> basis.word.equals(word)).findFirst();
    }
}
