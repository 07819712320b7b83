package nl.ssfh.claims.invitation.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.contracts.MandateRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is invited to act for a practice, as it was typed. */
@Schema(
        description = "Who is invited to act for a practice",
        requiredProperties = {"email", "language", "role"})
public record MandateInvitationRequest(
        @Schema(examples = "manager@example.nl", format = "email") @Nullable
        String email,

        @Schema(
                description = "Of the mail",
                enumeration = {"nl", "en"})
        @Nullable
        String language,

        @Schema(description = "OWNER also gives mandates and keeps the bank account; FILER files; VIEWER sees")
        @Nullable
        MandateRole role,

        @Schema(description = "The last day of the mandate, today or later; absent for no end", examples = "2025-12-31")
        @Nullable
        LocalDate lastDay) {

    Offer.Mandate checked(LocalDate today) {
        var form = new Form();
        var address = form.mail("email", email);
        var rightLanguage = form.language("language", language);
        form.needed("role", role);
        form.dayToCome("lastDay", lastDay, today);
        form.complete();
        return new Offer.Mandate(requireNonNull(address), requireNonNull(rightLanguage), requireNonNull(role), lastDay);
    }
}
