package nl.ssfh.payouts.bank.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.ssfh.payouts.bank.app.ReadBankReports;
import nl.ssfh.payouts.bank.domain.KeptStatement;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where officers and auditors see whether the statements of the bank add up and follow each other. */
@Path("/v1/bank-statements")
@Tag(name = "bank reports")
@RunOnVirtualThread
public class BankStatementResource {

    private final ReadBankReports reports;

    BankStatementResource(ReadBankReports reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listBankStatements",
            summary = "The statements and notifications of the bank, with their figures",
            description = "As they were handed in. With odd=true only those that do not add up, could not be read "
                    + "wholly, are of another account, or do not follow the one before: a gap closes when what is "
                    + "missing comes, and a bad copy is forgiven when a good one does.")
    public Page<BankStatementView> list(
            @QueryParam("odd") boolean odd,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(reports.statements(odd, at.after(), at.fetch()), at, KeptStatement::id)
                .map(BankStatementView::of);
    }
}
