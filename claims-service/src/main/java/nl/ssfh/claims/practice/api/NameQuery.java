package nl.ssfh.claims.practice.api;

import nl.ssfh.claims.input.api.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What practices are found by, as it was typed. */
@Schema(description = "What practices are found by", requiredProperties = "name")
public record NameQuery(
        @Schema(description = "A part of the name, in any case", examples = "De Linde", maxLength = 100) @Nullable
        String name) {

    private static final int LONGEST = 100;

    String checked() {
        var form = new Form();
        var right = form.text("name", name, LONGEST);
        form.complete();
        return right;
    }
}
