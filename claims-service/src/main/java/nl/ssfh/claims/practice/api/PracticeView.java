package nl.ssfh.claims.practice.api;

import java.util.UUID;
import nl.ssfh.claims.practice.api.PracticeRequest.ContactBody;
import nl.ssfh.claims.practice.app.ShowPractices.Shown;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.contracts.Province;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A practice as those who may see it see it. */
@Schema(description = "A practice (huisartsenpraktijk)")
public record PracticeView(
        UUID id,
        String name,
        String kvk,
        @Nullable String branch,
        @Nullable String agb,
        @Nullable String sbb,

        @Schema(description = "Where it lies, as ISO 3166-2 has it after NL-") @Nullable
        Province province,

        @Schema(description = "The PFZW number it has today")
        String pfzw,

        ContactBody contact,

        @Schema(description = "What the caller may do for it; absent for officers and auditors") @Nullable
        MandateRole role) {

    static PracticeView of(Shown shown) {
        var details = shown.practice().details();
        var contact = details.contact();
        return new PracticeView(
                shown.id(),
                details.name(),
                details.kvk(),
                details.branch(),
                details.agb(),
                details.sbb(),
                details.province(),
                shown.pfzw(),
                new ContactBody(contact.email().value(), contact.language().code()),
                shown.role());
    }
}
