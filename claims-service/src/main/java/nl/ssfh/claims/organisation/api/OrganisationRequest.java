package nl.ssfh.claims.organisation.api;

import static java.util.Objects.requireNonNull;

import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.organisation.domain.Organisation;
import nl.ssfh.claims.organisation.domain.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation tells of itself, as it was typed. */
@Schema(
        description = "What an organisation tells of itself",
        requiredProperties = {"name", "kind", "kvk"})
public record OrganisationRequest(
        @Schema(examples = "Administratiekantoor De Balans", maxLength = 100) @Nullable
        String name,

        @Nullable OrganisationKind kind,

        @Schema(description = "Number in the trade register (KvK)", examples = "12345678", pattern = "^[0-9]{8}$")
        @Nullable
        String kvk) {

    private static final int LONGEST_NAME = 100;

    Organisation checked() {
        var form = new Form();
        var rightName = form.text("name", name, LONGEST_NAME);
        form.needed("kind", kind);
        form.needed("kvk", kvk);
        form.digits("kvk", kvk, 8);
        form.complete();
        return new Organisation(NewId.next(), rightName, requireNonNull(kind), requireNonNull(kvk));
    }
}
