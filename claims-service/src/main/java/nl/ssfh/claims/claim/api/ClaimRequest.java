package nl.ssfh.claims.claim.api;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.contracts.Agreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as it was typed. */
@Schema(requiredProperties = {"placement", "agreement"})
public record ClaimRequest(
        @Nullable UUID placement,
        @Nullable AgreementBody agreement,

        @Schema(description = "SUBMITTED to submit at once", defaultValue = "DRAFT") @Nullable
        Start status) {

    /** What a claim can be from the start. */
    public enum Start {
        DRAFT,
        SUBMITTED
    }

    /** What the practice says of the agreement (stageovereenkomst). */
    @Schema(requiredProperties = {"mandatoryFormat", "namesPractice", "namesStudent"})
    public record AgreementBody(
            @Nullable Boolean mandatoryFormat,
            @Nullable Boolean namesPractice,
            @Nullable Boolean namesStudent) {

        static AgreementBody of(Agreement agreement) {
            return new AgreementBody(agreement.mandatoryFormat(), agreement.namesPractice(), agreement.namesStudent());
        }

        private void check(Form form) {
            form.needed("agreement.mandatoryFormat", mandatoryFormat);
            form.needed("agreement.namesPractice", namesPractice);
            form.needed("agreement.namesStudent", namesStudent);
        }

        private Agreement agreement() {
            return new Agreement(
                    requireNonNull(mandatoryFormat), requireNonNull(namesPractice), requireNonNull(namesStudent));
        }
    }

    Checked checked() {
        var form = new Form();
        form.needed("placement", placement);
        form.needed("agreement", agreement);
        if (agreement != null) {
            agreement.check(form);
        }
        form.complete();
        return new Checked(requireNonNull(placement), requireNonNull(agreement).agreement(), status == Start.SUBMITTED);
    }

    record Checked(UUID placement, Agreement agreement, boolean submitted) {}
}
