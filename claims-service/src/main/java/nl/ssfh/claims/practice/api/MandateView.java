package nl.ssfh.claims.practice.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Holder;
import nl.ssfh.claims.practice.domain.Mandate;
import nl.ssfh.contracts.MandateRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mandate as those who may see it see it. */
@Schema(description = "A mandate (machtiging): who may act for a practice, and how far")
public record MandateView(
        UUID id,
        UUID practice,

        @Schema(description = "The person; absent when the members of an organisation hold it") @Nullable
        String subject,

        @Schema(description = "The organisation whose members hold it") @Nullable
        UUID organisation,

        MandateRole role,

        @Schema(description = "The last day on which it holds; absent for no end", examples = "2025-12-31") @Nullable
        LocalDate lastDay) {

    public static MandateView of(Mandate mandate) {
        return new MandateView(
                mandate.id(),
                mandate.practice(),
                mandate.holder() instanceof Holder.Person person ? person.subject() : null,
                mandate.holder() instanceof Holder.Members members ? members.organisation() : null,
                mandate.role(),
                mandate.lastDay());
    }
}
