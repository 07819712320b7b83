package nl.ssfh.claims.practice.api;

import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.practice.domain.Registration;
import nl.ssfh.contracts.Province;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a practice tells of itself, as it was typed. */
@Schema(
        description = "What a practice tells of itself",
        requiredProperties = {"name", "kvk", "pfzw", "contact"})
public record PracticeRequest(
        @Schema(examples = "Huisartsenpraktijk De Linde", maxLength = 100) @Nullable
        String name,

        @Schema(description = "Number in the trade register (KvK)", examples = "12345678", pattern = "^[0-9]{8}$")
        @Nullable
        String kvk,

        @Schema(description = "Number of the branch (vestiging)", examples = "000012345678", pattern = "^[0-9]{12}$")
        @Nullable
        String branch,

        @Schema(description = "AGB code", examples = "01234567", pattern = "^[0-9]{8}$") @Nullable
        String agb,

        @Schema(description = "Id as a company that trains, at SBB", examples = "S10012345", maxLength = 20) @Nullable
        String sbb,

        @Schema(description = "Number at the pension fund PFZW, by which contributions are known", maxLength = 40)
        @Nullable
        String pfzw,

        @Schema(description = "Where it lies, as ISO 3166-2 has it after NL-", examples = "UT") @Nullable
        Province province,

        @Nullable ContactBody contact) {

    private static final int LONGEST_PFZW = 40;

    /** Where the practice is written to, and in which language. */
    @Schema(
            description = "Where the practice is written to, and in which language",
            requiredProperties = {"email", "language"})
    public record ContactBody(
            @Schema(examples = "praktijk@example.nl", format = "email") @Nullable
            String email,

            @Schema(enumeration = {"nl", "en"}) @Nullable String language) {}

    Registration checked() {
        var form = new Form();
        var rightPfzw = form.text("pfzw", pfzw, LONGEST_PFZW);
        var details = new DetailsRequest(name, kvk, branch, agb, sbb, province, contact).read(form);
        form.complete();
        return new Registration(details.get(), rightPfzw);
    }
}
