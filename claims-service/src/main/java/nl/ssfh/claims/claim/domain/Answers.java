package nl.ssfh.claims.claim.domain;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import nl.ssfh.contracts.Agreement;
import org.jspecify.annotations.Nullable;

/** What a draft says of the agreement so far; what is not answered yet is absent. */
@Embeddable
public record Answers(
        @Nullable Boolean mandatoryFormat,
        @Nullable Boolean namesPractice,
        @Nullable Boolean namesStudent) {

    public static final Answers NONE = new Answers(null, null, null);

    public static Answers of(Agreement agreement) {
        return new Answers(agreement.mandatoryFormat(), agreement.namesPractice(), agreement.namesStudent());
    }

    /** Empty until every question is answered. */
    public Optional<Agreement> agreement() {
        return mandatoryFormat == null || namesPractice == null || namesStudent == null
                ? Optional.empty()
                : Optional.of(new Agreement(mandatoryFormat, namesPractice, namesStudent));
    }
}
