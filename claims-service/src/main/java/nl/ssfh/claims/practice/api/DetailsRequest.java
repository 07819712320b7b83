package nl.ssfh.claims.practice.api;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.practice.api.PracticeRequest.ContactBody;
import nl.ssfh.claims.practice.domain.Contact;
import nl.ssfh.claims.practice.domain.Details;
import nl.ssfh.contracts.Province;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a practice may change of itself, as it was typed: all of it, so what is left out is no longer known. */
@Schema(
        description = "What a practice may change of itself: all of it, so what is left out is no longer known",
        requiredProperties = {"name", "kvk", "contact"})
public record DetailsRequest(
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

        @Schema(description = "Where it lies, as ISO 3166-2 has it after NL-", examples = "UT") @Nullable
        Province province,

        @Nullable ContactBody contact) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SBB = 20;

    Details checked() {
        var form = new Form();
        var details = read(form);
        form.complete();
        return details.get();
    }

    /** The details once the form is complete. */
    Supplier<Details> read(Form form) {
        var rightName = form.text("name", name, LONGEST_NAME);
        form.needed("kvk", kvk);
        form.digits("kvk", kvk, 8);
        form.digits("branch", branch, 12);
        form.digits("agb", agb, 8);
        var rightSbb = sbb == null ? null : form.text("sbb", sbb, LONGEST_SBB);
        form.needed("contact", contact);
        var email = contact == null ? null : form.mail("contact.email", contact.email());
        var language = contact == null ? null : form.language("contact.language", contact.language());
        return () -> new Details(
                rightName,
                requireNonNull(kvk),
                branch,
                agb,
                rightSbb,
                province,
                new Contact(requireNonNull(email), requireNonNull(language)));
    }
}
