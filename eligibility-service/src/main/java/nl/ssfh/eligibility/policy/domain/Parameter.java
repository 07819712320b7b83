package nl.ssfh.eligibility.policy.domain;

import java.util.Objects;

/** A value that the policy sets, and where it comes from. */
public record Parameter<T>(T value, String source, Basis basis) {

    public Parameter {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
        if (source.isBlank()) {
            throw new WrongParameter(Flaw.SOURCE_MISSING);
        }
    }
}
