package nl.ssfh.claims.person.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.person.app.ChoosePreference;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The preferences of whoever asks, over HTTP. */
@Path("/v1/my-preferences")
@Tag(name = "people", description = "What concerns the person himself")
@RunOnVirtualThread
public class PreferenceResource {

    private final ChoosePreference preference;

    PreferenceResource(ChoosePreference preference) {
        this.preference = preference;
    }

    @GET
    @RolesAllowed({Roles.STUDENT, Roles.PRACTICE})
    @Operation(
            operationId = "getMyPreferences",
            summary = "Show how the person who asks wants to be told",
            description = "Dutch by mail until something else is chosen.")
    public PreferenceBody get() {
        return PreferenceBody.of(preference.get());
    }

    @PUT
    @RolesAllowed({Roles.STUDENT, Roles.PRACTICE})
    @Operation(
            operationId = "putMyPreferences",
            summary = "Choose how to be told",
            description = "Holds for news about a student's own placements from now on. News for a practice goes to its"
                    + " contact, in the language of the practice.")
    public PreferenceBody put(PreferenceBody request) {
        var chosen = Form.of(request).checked();
        preference.choose(chosen);
        return PreferenceBody.of(chosen);
    }
}
