package nl.ssfh.claims.claim.app;

import java.util.UUID;
import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.placement.app.NewPlacement;
import nl.ssfh.contracts.Agreement;
import org.jspecify.annotations.Nullable;

/** Reads a draft that is to be submitted. */
public interface DraftReader {

    /** All of it, or a problem that names each field that is missing. */
    Ready ready(Answers answers, boolean hasPlacement, @Nullable String typed);

    /**
     * What is submitted.
     *
     * @param typed the placement to be registered first, absent when it is registered already
     */
    record Ready(@Nullable NewPlacement typed, Agreement agreement) {

        /** The placement, at the practice of the claim whatever was typed. */
        NewPlacement placement(UUID practice) {
            if (typed == null) {
                throw new IllegalStateException("A draft that is ready has a placement");
            }
            return new NewPlacement(practice, typed.student(), typed.agreed());
        }
    }
}
