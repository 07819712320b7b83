package nl.ssfh.claims.claim.api;

import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.input.api.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the practice says of the agreement (stageovereenkomst). */
@Schema(
        description = "What the practice says of the agreement (stageovereenkomst)",
        requiredProperties = {"mandatoryFormat", "namesPractice", "namesStudent"})
public record AgreementBody(
        @Nullable Boolean mandatoryFormat,
        @Nullable Boolean namesPractice,
        @Nullable Boolean namesStudent) {

    static AgreementBody of(Answers answers) {
        return new AgreementBody(answers.mandatoryFormat(), answers.namesPractice(), answers.namesStudent());
    }

    void check(Form form) {
        form.needed("mandatoryFormat", mandatoryFormat);
        form.needed("namesPractice", namesPractice);
        form.needed("namesStudent", namesStudent);
    }

    Answers answers() {
        return new Answers(mandatoryFormat, namesPractice, namesStudent);
    }
}
