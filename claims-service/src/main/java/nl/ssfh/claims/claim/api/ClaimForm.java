package nl.ssfh.claims.claim.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ssfh.claims.claim.app.DraftReader;
import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.placement.api.PlacementRequest;
import nl.ssfh.claims.placement.app.PlacementLimits;
import nl.ssfh.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads and writes what is typed of a claim. */
@ApplicationScoped
public class ClaimForm implements DraftReader {

    private final ObjectMapper json;
    private final PlacementLimits limits;

    ClaimForm(ObjectMapper json, PlacementLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    @Override
    public Ready ready(Answers answers, boolean hasPlacement, @Nullable String typed) {
        var form = new Form();
        var read = hasPlacement ? null : placement(typed).read(form.within("newPlacement"), limits.limits());
        AgreementBody.of(answers).check(form.within("agreement"));
        form.complete();
        return new Ready(
                read == null ? null : read.placement(), answers.agreement().orElseThrow());
    }

    /** The fields that a draft still lacks. */
    List<Violation> gaps(Claim claim, @Nullable String typed) {
        var form = new Form();
        if (claim.placement() == null) {
            placement(typed).read(form.within("newPlacement"), limits.limits());
        }
        AgreementBody.of(claim.answers()).check(form.within("agreement"));
        return form.gaps();
    }

    public PlacementRequest placement(@Nullable String typed) {
        try {
            return json.readValue(typed == null ? "{}" : typed, PlacementRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be read any more", e);
        }
    }

    String typed(PlacementRequest placement) {
        try {
            return json.writeValueAsString(placement);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written", e);
        }
    }

    PlacementLimits limits() {
        return limits;
    }
}
