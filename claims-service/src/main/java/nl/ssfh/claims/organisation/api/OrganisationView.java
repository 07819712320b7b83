package nl.ssfh.claims.organisation.api;

import java.util.UUID;
import nl.ssfh.claims.organisation.domain.Organisation;
import nl.ssfh.claims.organisation.domain.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation. */
@Schema(description = "An accountant or regional organisation, whose members act for practices")
public record OrganisationView(
        UUID id,
        @Schema(examples = "Administratiekantoor De Balans") String name,
        OrganisationKind kind,
        @Schema(examples = "12345678") String kvk) {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(organisation.id(), organisation.name(), organisation.kind(), organisation.kvk());
    }
}
