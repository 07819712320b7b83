package nl.ssfh.claims.person.api;

import static java.util.Objects.requireNonNull;

import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.person.domain.Channel;
import nl.ssfh.claims.person.domain.Preference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be told. */
@Schema(
        name = "Preference",
        description = "How somebody wants to be told",
        requiredProperties = {"language", "channel"})
public record PreferenceBody(
        @Schema(enumeration = {"nl", "en"}) @Nullable String language,

        @Schema(description = "INBOX: in the portal only, without a mail") @Nullable
        Channel channel) {

    Preference checked() {
        var form = new Form();
        var rightLanguage = form.language("language", language);
        form.needed("channel", channel);
        form.complete();
        return new Preference(requireNonNull(rightLanguage), requireNonNull(channel));
    }

    static PreferenceBody of(Preference preference) {
        return new PreferenceBody(preference.language().code(), preference.channel());
    }
}
