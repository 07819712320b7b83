package nl.ssfh.claims.contribution.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import nl.ssfh.claims.contribution.app.ImportRegister;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contribution register over HTTP. */
@Path("/v1/contribution-register")
@Tag(name = "contribution register", description = "Which practices pay their contributions")
@RunOnVirtualThread
public class ContributionRegisterResource {

    private final ImportRegister register;

    ContributionRegisterResource(ImportRegister register) {
        this.register = register;
    }

    @PUT
    @Consumes("text/csv")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "importContributionRegister",
            summary = "Take in a file of the contribution register",
            description =
                    "Header pfzw_number,status or pfzw_number,status,arrears_from,arrears_until; status is PAYING,"
                            + " IN_ARREARS or NOT_PAYING; UTF-8; at most 100,000 lines. Numbers that are in the file are added"
                            + " or get the new status; numbers that are not in it stay as they are. With a broken line nothing"
                            + " is taken in, and the answer names up to 100 of them. The same file twice changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "pfzw_number,status\n1234.5678,PAYING\n"))
    public Imported put(InputStream csv) {
        return new Imported(register.read(csv));
    }

    /** How many rows were taken in. */
    @Schema(description = "How many rows were taken in")
    public record Imported(int rows) {}
}
