package nl.ssfh.claims.practice.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.practice.domain.Holder;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.contracts.MandateRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a mandate is given, as it was typed: a person or an organisation. */
@Schema(
        description = "To whom a mandate is given: a person or an organisation",
        requiredProperties = "role",
        examples = "{\"subject\": \"3f1c7a52-person\", \"role\": \"FILER\", \"lastDay\": \"2025-12-31\"}")
public record MandateRequest(
        @Schema(description = "The person, as the claim sub of his token names him", maxLength = 100) @Nullable
        String subject,

        @Schema(description = "The accountant or regional organisation, whose members then act; instead of subject")
        @Nullable
        UUID organisation,

        @Schema(description = "OWNER also gives mandates and keeps the bank account; FILER files; VIEWER sees")
        @Nullable
        MandateRole role,

        @Schema(
                description = "The last day on which it holds, today or later; absent for no end",
                examples = "2025-12-31")
        @Nullable
        LocalDate lastDay) {

    Mandate checked(UUID practice, LocalDate today) {
        var form = new Form();
        form.oneOf("subject", subject, "organisation", organisation);
        var rightSubject = subject == null ? null : form.subject("subject", subject);
        form.needed("role", role);
        form.dayToCome("lastDay", lastDay, today);
        form.complete();
        var holder = rightSubject == null
                ? new Holder.Members(requireNonNull(organisation))
                : new Holder.Person(rightSubject);
        return new Mandate(NewId.next(), practice, holder, requireNonNull(role), lastDay);
    }
}
