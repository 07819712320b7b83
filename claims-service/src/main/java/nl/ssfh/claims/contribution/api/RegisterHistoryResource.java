package nl.ssfh.claims.contribution.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.ssfh.claims.contribution.app.ShowRegister;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Entry;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the register said through time, over HTTP. */
@Path("/v1/contribution-register/entries")
@Tag(name = "contribution register")
@RunOnVirtualThread
public class RegisterHistoryResource {

    private static final int LONGEST_NUMBER = 40;

    private final ShowRegister register;

    RegisterHistoryResource(ShowRegister register) {
        this.register = register;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listRegisterEntries",
            summary = "List what the register said of a number",
            description = "The oldest first; the last one holds now.")
    public Page<RegisterEntryView> list(
            @QueryParam("pfzwNumber") @Nullable String pfzwNumber,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var form = new Form();
        var number = form.text("pfzwNumber", pfzwNumber, LONGEST_NUMBER);
        form.complete();
        var at = Cursor.of(cursor, limit);
        return Page.of(register.history(number, at), at, Entry::id).map(RegisterEntryView::of);
    }
}
