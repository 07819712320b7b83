package nl.ssfh.claims.placement.api;

import static java.util.Objects.requireNonNull;

import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Language;
import nl.ssfh.claims.input.domain.MailAddress;
import nl.ssfh.claims.student.domain.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a practice enters about a student. No citizen service number (BSN) in any field. */
@Schema(
        description = "What a practice enters about a student. No citizen service number (BSN) in any field",
        requiredProperties = {"name", "email", "language"})
public record StudentBody(
        @Schema(examples = "Anna de Vries", maxLength = 100) @Nullable
        String name,

        @Schema(examples = "anna@example.nl", format = "email") @Nullable
        String email,

        @Schema(enumeration = {"nl", "en"}) @Nullable String language) {

    private static final int LONGEST_NAME = 100;

    static StudentBody of(Entry entry) {
        return new StudentBody(
                entry.name(), entry.email().value(), entry.language().code());
    }

    /** Reads the fields into the form; the entry may be asked for when the form is complete. */
    Read read(Form form) {
        return new Read(
                form.text("student.name", name, LONGEST_NAME),
                form.mail("student.email", email),
                form.language("student.language", language));
    }

    record Read(
            String name,
            @Nullable MailAddress email,
            @Nullable Language language) {

        Entry entry() {
            return new Entry(name, requireNonNull(email), requireNonNull(language));
        }
    }
}
